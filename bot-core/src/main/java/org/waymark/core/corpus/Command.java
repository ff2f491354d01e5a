package org.waymark.core.corpus;

/** A word that works from anywhere in a conversation. The words stand in {@code phrases/<language>.yaml}. */
public enum Command {
    /** The rest of what was just shown. */
    MORE,
    /** What was shown before. */
    BACK,
    /** The topics. */
    MENU,
    /** Another language. */
    LANG,
    /** What this is. */
    HELP,
    /** What is kept. */
    PRIVACY,
    /** No more messages. */
    STOP,
    /** Messages again. */
    START,
    /** Forget me now. */
    FORGET,
    /** Begin again, for the next person on a shared phone. */
    NEW
}
