package org.waymark.core.message;

/**
 * A next step that is always the same, such as MORE: a button where there are buttons, a hint where there are none.
 *
 * @param token what comes back in {@link Content.Tap}; at most 64 bytes
 * @param label what stands on the button
 * @param hint what is printed without buttons, such as {@code Reply MORE}
 */
public record Action(String token, String label, String hint) {}
