/**
 * How a person becomes a key that cannot be turned back.
 */
@NullMarked
package org.waymark.core.privacy;

import org.jspecify.annotations.NullMarked;
