package org.waymark.channels.telegram;

/** The little HTML that Telegram understands (Bot API, "HTML style"). */
final class Html {

    private Html() {}

    /** Text that cannot be taken for a tag. */
    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    static String bold(String text) {
        return "<b>" + escape(text) + "</b>";
    }

    static String italic(String text) {
        return "<i>" + escape(text) + "</i>";
    }
}
