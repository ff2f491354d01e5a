/**
 * The terminal as a channel.
 */
@NullMarked
package org.waymark.channels.console;

import org.jspecify.annotations.NullMarked;
