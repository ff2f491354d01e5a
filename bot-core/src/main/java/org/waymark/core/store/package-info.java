/**
 * The embedded stores: in memory, bounded, and forgetting by themselves.
 */
@NullMarked
package org.waymark.core.store;

import org.jspecify.annotations.NullMarked;
