package org.waymark.core.understanding;

import org.waymark.core.corpus.IntentId;

/**
 * A danger that was seen in a message.
 *
 * @param kind its name in {@code urgent/<language>.yaml}
 * @param intent the entry to read on MORE
 * @param words what is sent at once, number first
 */
public record Danger(String kind, IntentId intent, String words) {}
