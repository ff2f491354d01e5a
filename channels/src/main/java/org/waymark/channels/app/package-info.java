/** The program. */
@NullMarked
package org.waymark.channels.app;

import org.jspecify.annotations.NullMarked;
