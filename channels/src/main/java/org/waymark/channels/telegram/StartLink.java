package org.waymark.channels.telegram;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.core.conversation.Choice;
import org.waymark.core.corpus.Language;

/**
 * Links that open the bot at an entry: {@code ?start=25} or {@code ?start=25-fa} (Telegram, "Deep linking"). What comes back by them is
 * not to be trusted: anybody can write such a link.
 */
final class StartLink {

    private static final Pattern START =
            Pattern.compile("/start (\\d{1,3})(?:-([a-z]{2,3}))?", Pattern.CASE_INSENSITIVE);

    private StartLink() {}

    /** What a link of ours asks for; nothing for any other text. */
    static Optional<Choice> choice(String text) {
        Matcher start = START.matcher(text.strip());
        if (!start.matches()) {
            return Optional.empty();
        }
        Optional<Language> language = Optional.ofNullable(start.group(2)).map(Language::new);
        return Optional.of(new Choice.ToNumber(Integer.parseInt(start.group(1)), language));
    }

    /** What such a link carries. */
    static String payload(int number, Language language) {
        return number + "-" + language.code();
    }
}
