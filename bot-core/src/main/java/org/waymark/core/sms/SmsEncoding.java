package org.waymark.core.sms;

/** How the letters of a text message travel (GSM 03.38). */
public enum SmsEncoding {
    /** Seven bits a letter, Latin and some Greek capitals: 160 units in one segment, 153 in each of several. */
    GSM_7("GSM-7", 160, 153),
    /** Sixteen bits a unit, every script: 70 units in one segment, 67 in each of several. */
    UCS_2("UCS-2", 70, 67);

    private final String label;
    private final int alone;
    private final int joined;

    SmsEncoding(String label, int alone, int joined) {
        this.label = label;
        this.alone = alone;
        this.joined = joined;
    }

    /**
     * The name that the field uses.
     *
     * @return {@code GSM-7} or {@code UCS-2}
     */
    public String label() {
        return label;
    }

    /** Units in a message of one segment. */
    int alone() {
        return alone;
    }

    /** Units in each of several segments: the rest is the header that joins them. */
    int joined() {
        return joined;
    }
}
