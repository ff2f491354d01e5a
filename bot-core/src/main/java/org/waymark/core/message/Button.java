package org.waymark.core.message;

/**
 * One title of a list: a button where there are buttons, a number where there are none.
 *
 * @param number what a person can reply instead of pressing it
 * @param token what comes back in {@link Content.Tap}; at most 64 bytes (Bot API, {@code callback_data})
 * @param label what the person sees
 */
public record Button(int number, String token, String label) {}
