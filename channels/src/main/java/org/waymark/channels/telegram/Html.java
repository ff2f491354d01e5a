package org.waymark.channels.telegram;

import org.waymark.core.sms.Typography;

/** The little HTML that Telegram understands (Bot API, "HTML style"). */
final class Html {

    private Html() {}

    /** Text that cannot be taken for a tag, with its numbers in order. */
    static String escape(String text) {
        return Typography.ordered(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    static String bold(String text) {
        return "<b>" + escape(text) + "</b>";
    }

    static String italic(String text) {
        return "<i>" + escape(text) + "</i>";
    }
}
