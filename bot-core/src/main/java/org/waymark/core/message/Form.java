package org.waymark.core.message;

/** How much a channel says at once. */
public enum Form {
    /** Every word costs: the short text first, the rest for the word MORE (SMS). */
    BRIEF,
    /** The whole text at once (Telegram, terminal). */
    FULL
}
