package org.waymark.core.reply;

import java.util.ArrayList;
import java.util.List;
import org.waymark.core.message.Action;
import org.waymark.core.message.Block;
import org.waymark.core.message.OutboundMessage;
import org.waymark.core.sms.Typography;

/** A message where there are no buttons and no bold letters: a text message, a terminal. */
public final class PlainText {

    private PlainText() {}

    /**
     * The lines of a message, close together: an empty line costs as much as a letter.
     *
     * @param message what to say
     * @return plain letters, one piece a line, choices with their numbers
     */
    public static String tight(OutboundMessage message) {
        return Typography.ordered(Typography.plain(String.join("\n", lines(message))));
    }

    /**
     * The same with room between the pieces, for a screen.
     *
     * @param message what to say
     * @return plain text with empty lines round running text
     */
    public static String airy(OutboundMessage message) {
        StringBuilder text = new StringBuilder();
        for (Block block : message.blocks()) {
            boolean room = !(block instanceof Block.Contact || block instanceof Block.Link) && !text.isEmpty();
            text.append(room ? "\n" : "").append(words(block)).append('\n');
        }
        List<String> rest = next(message);
        text.append(rest.isEmpty() || text.isEmpty() ? "" : "\n").append(String.join("\n", rest));
        return Typography.ordered(text.toString().strip());
    }

    private static List<String> lines(OutboundMessage message) {
        List<String> lines = new ArrayList<>();
        message.blocks().forEach(block -> lines.add(words(block)));
        lines.addAll(next(message));
        return lines;
    }

    private static List<String> next(OutboundMessage message) {
        List<String> lines = new ArrayList<>();
        message.choices().forEach(choice -> lines.add(choice.number() + " " + choice.label()));
        message.actions().stream()
                .filter(Action.Press.class::isInstance)
                .map(action -> ((Action.Press) action).hint())
                .filter(hint -> !hint.isEmpty())
                .forEach(lines::add);
        return lines;
    }

    private static String words(Block block) {
        if (block instanceof Block.Contact contact) {
            return contact.words();
        }
        if (block instanceof Block.Link link) {
            return link.words();
        }
        if (block instanceof Block.Heading heading) {
            return heading.words();
        }
        if (block instanceof Block.Text text) {
            return text.words();
        }
        return ((Block.Source) block).words();
    }
}
