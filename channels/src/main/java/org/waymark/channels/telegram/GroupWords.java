package org.waymark.channels.telegram;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** What is meant for the bot in a group: commands, its name, and replies to it. Everything else is none of its business. */
final class GroupWords {

    private static final Pattern COMMAND = Pattern.compile("/(\\w{1,32})(?:@(\\w+))?(.*)", Pattern.DOTALL);

    private GroupWords() {}

    /** The words without the bot's name; nothing when they are meant for others. */
    static Optional<String> meant(String text, Message message, TelegramIdentity self) {
        Matcher command = COMMAND.matcher(text);
        if (command.matches()) {
            String to = command.group(2);
            return to == null || to.equalsIgnoreCase(self.username())
                    ? Optional.of(command.group(1) + command.group(3))
                    : Optional.empty();
        }
        if (self.username().isEmpty()) {
            return Optional.empty();
        }
        String name = "@" + self.username().toLowerCase(Locale.ROOT);
        int at = text.toLowerCase(Locale.ROOT).indexOf(name);
        if (at >= 0) {
            String without = text.substring(0, at) + text.substring(at + name.length());
            return Optional.of(without.strip()).filter(words -> !words.isEmpty());
        }
        return isReplyTo(self, message) ? Optional.of(text) : Optional.empty();
    }

    private static boolean isReplyTo(TelegramIdentity self, Message message) {
        Message earlier = message.getReplyToMessage();
        return earlier != null
                && earlier.getFrom() != null
                && earlier.getFrom().getId().equals(self.id());
    }
}
