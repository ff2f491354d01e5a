/**
 * The program: the one package that knows all modules. {@code Assembly} joins them with constructors.
 */
@NullMarked
package org.waymark.channels.app;

import org.jspecify.annotations.NullMarked;
