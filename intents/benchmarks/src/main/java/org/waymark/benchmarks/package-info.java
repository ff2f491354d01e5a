/**
 * How fast the engine that answers people is, how much memory it needs, and how often it is right, beside engines that could stand
 * in its place. The script {@code intents/benchmarks/speed} runs it all.
 */
@NullMarked
package org.waymark.benchmarks;

import org.jspecify.annotations.NullMarked;
