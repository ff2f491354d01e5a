package org.waymark.channels.console;

import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.core.message.Action;
import org.waymark.core.message.Button;
import org.waymark.core.message.Content;
import org.waymark.core.message.OutboundMessage;

/** What a person typed: words, or a button of the last message in square brackets, such as {@code [More]}. */
final class Typed {

    private Typed() {}

    static Content content(String line, OutboundMessage last) {
        String typed = line.strip();
        if (!typed.startsWith("[") || !typed.endsWith("]") || typed.length() < 3) {
            return new Content.Words(line);
        }
        return token(typed.substring(1, typed.length() - 1).strip(), last)
                .map(token -> (Content) new Content.Tap(token))
                .orElseGet(() -> new Content.Words(line));
    }

    private static Optional<String> token(String label, OutboundMessage last) {
        Stream<String> choices =
                last.choices().stream().filter(choice -> isOn(choice, label)).map(Button::token);
        Stream<String> actions = last.actions().stream()
                .filter(action ->
                        action instanceof Action.Press && action.label().equalsIgnoreCase(label))
                .map(action -> ((Action.Press) action).token());
        return Stream.concat(choices, actions).findFirst();
    }

    private static boolean isOn(Button choice, String label) {
        return choice.label().equalsIgnoreCase(label)
                || (choice.number() + ". " + choice.label()).equalsIgnoreCase(label);
    }
}
