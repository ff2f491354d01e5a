/**
 * What comes in from a channel and what goes out to it, in words that no platform owns.
 */
@NullMarked
package org.waymark.core.message;

import org.jspecify.annotations.NullMarked;
