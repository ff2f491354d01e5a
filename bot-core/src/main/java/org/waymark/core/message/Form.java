package org.waymark.core.message;

/** How much a channel says at once. */
public enum Form {
    /** Every word costs: the short text first, the rest for the word MORE (SMS). */
    BRIEF,
    /** The whole text at once (Telegram, terminal). */
    FULL,
    /** Others read along (a group): the whole text when we are sure, and silence when we are not; nothing to press, nothing remembered. */
    CARD
}
