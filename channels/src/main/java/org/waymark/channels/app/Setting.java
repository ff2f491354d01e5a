package org.waymark.channels.app;

/** Everything that can be set from the environment, each once. The README and {@code serve --help} list these lines. */
enum Setting {
    WAYMARK_PORT("Port of the web server.", "8080"),
    WAYMARK_HOST("Address that the web server listens on; 0.0.0.0 for all.", "127.0.0.1"),
    WAYMARK_PUBLIC_URL("The https address under which Twilio and Telegram reach this server.", ""),
    WAYMARK_DATA("Folder for data. It never holds words or numbers of people.", "~/.local/share/waymark"),
    WAYMARK_SECRET(
            "Key that turns people into codes, 16 letters or more. Made at first start.", "~/.config/waymark/secret"),
    WAYMARK_REDIS_URL("A Redis that several machines with this bot share: redis://:password@host:6379, or rediss.", ""),
    WAYMARK_OPERATOR("Who runs it, at most 40 letters. HELP and PRIVACY say so.", ""),
    WAYMARK_UNREVIEWED(
            "Languages in which nothing is sent that no speaker has checked, with commas: ar,fa. English goes in its place.",
            ""),
    TWILIO_AUTH_TOKEN(
            "Switches SMS on. From the Twilio console. While you change it: the new and the old one, with a comma.",
            ""),
    WAYMARK_SMS_PERSON_SEGMENTS("The most segments of text messages sent to one person in a day.", "60"),
    WAYMARK_SMS_DAY_SEGMENTS("The most segments sent to all in a day; the last tenth is for danger.", "3000"),
    WAYMARK_SMS_PENCE("What one segment costs, in pence.", "4.0"),
    WAYMARK_SMS_PREFIXES("How numbers begin that are answered, with commas between them.", "+44"),
    TWILIO_REPLY("How replies go out: response, or rest, by a call of our own.", "response"),
    TWILIO_REDACT("after_delivery: blank each message at Twilio when it has arrived. never: leave it.", "never"),
    TWILIO_ACCOUNT_SID("The account, needed for rest and after_delivery. From the Twilio console.", ""),
    TWILIO_FROM("With rest: the number that replies come from. Else the number that was written to.", ""),
    TWILIO_RETENTION(
            "With rest: discard, where the account has Message Redaction: Twilio keeps neither text nor number.",
            "keep"),
    TWILIO_API_URL("Another Twilio server.", "https://api.twilio.com"),
    TELEGRAM_BOT_TOKEN("Switches Telegram on. From BotFather.", ""),
    TELEGRAM_MODE("How Telegram's messages come: polling, or webhook.", "polling"),
    TELEGRAM_WEBHOOK_SECRET(
            "For the webhook: 1 to 256 letters of A-Z a-z 0-9 _ -, as hard to guess as a password.", ""),
    TELEGRAM_API_URL("Another Bot API server.", "https://api.telegram.org");

    private final String meaning;
    private final String standard;

    Setting(String meaning, String standard) {
        this.meaning = meaning;
        this.standard = standard;
    }

    String meaning() {
        return meaning;
    }

    /** What holds when it is not set; for the secret, where it is kept. */
    String standard() {
        return standard;
    }
}
