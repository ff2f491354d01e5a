/**
 * What {@code ./waymark doctor} finds. Each channel looks at its own platform and says what it found in plain words.
 */
@NullMarked
package org.waymark.channels.checkup;

import org.jspecify.annotations.NullMarked;
