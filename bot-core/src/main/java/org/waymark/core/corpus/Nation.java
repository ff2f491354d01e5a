package org.waymark.core.corpus;

/** The four nations of the UK: health charges, legal aid and schools differ between them. */
public enum Nation {
    /** England. */
    ENGLAND,
    /** Wales. */
    WALES,
    /** Scotland. */
    SCOTLAND,
    /** Northern Ireland. */
    NORTHERN_IRELAND
}
