package org.waymark.channels.telegram;

/**
 * A button that was pressed.
 *
 * @param callback must be answered, or the button keeps spinning
 * @param message on which it stands
 * @param step whether the answer takes the place of that message
 * @param remark whether the answer is a short remark about that message
 */
record PressedButton(String callback, int message, boolean step, boolean remark) {}
