/**
 * The path of one message: seen before, danger, too many, command, question, reply. {@link org.waymark.core.engine.Bot} is its only door.
 */
@NullMarked
package org.waymark.core.engine;

import org.jspecify.annotations.NullMarked;
