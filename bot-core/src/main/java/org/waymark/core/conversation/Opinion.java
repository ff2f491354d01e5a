package org.waymark.core.conversation;

/** What a person thinks of an entry. */
public enum Opinion {
    /** It helped. */
    USEFUL,
    /** It did not help. */
    USELESS,
    /** It says something that is not true or not true any more. */
    WRONG
}
