package org.waymark.core.corpus;

/** How soon the facts of an entry may change. */
public enum Volatility {
    /** Within months. */
    HIGH,
    /** Within a year or two. */
    MEDIUM,
    /** Rarely. */
    LOW
}
