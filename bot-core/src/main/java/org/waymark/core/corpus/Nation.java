package org.waymark.core.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The four nations of the UK: health charges, legal aid and schools differ between them. */
public enum Nation {
    /** England. */
    ENGLAND("ENG"),
    /** Wales. */
    WALES("WLS"),
    /** Scotland. */
    SCOTLAND("SCT"),
    /** Northern Ireland. */
    NORTHERN_IRELAND("NIR");

    /** All of them, in the order in which people are asked: a person replies 3 for Scotland, on every card. */
    public static final List<Nation> ALL = List.of(values());

    private final String code;

    Nation(String code) {
        this.code = code;
    }

    /**
     * Its code of three letters (ISO 3166-2:GB).
     *
     * @return such as {@code SCT}
     */
    public String code() {
        return code;
    }

    /**
     * The nation with a code.
     *
     * @param code three letters, see {@link #code()}
     * @return the nation, or nothing where there is none
     */
    public static Optional<Nation> ofCode(String code) {
        return Arrays.stream(values())
                .filter(nation -> nation.code.equals(code))
                .findFirst();
    }
}
