package org.waymark.core.reply;

import java.util.ArrayList;
import java.util.List;
import org.waymark.core.message.Action;
import org.waymark.core.message.Block;
import org.waymark.core.message.OutboundMessage;
import org.waymark.core.sms.Typography;

/** The short version of an entry for the clipboard: number and link first, then as many whole sentences as there is room for. */
final class Clipping {

    private Clipping() {}

    /**
     * Cuts.
     *
     * @param brief the entry as a text message
     * @return at most {@value Action.Copy#LONGEST_TEXT} characters
     */
    static String of(OutboundMessage brief) {
        List<String> lines = new ArrayList<>();
        for (Block block : brief.blocks()) {
            if (block instanceof Block.Contact contact) {
                add(contact.words(), lines);
            } else if (block instanceof Block.Link link) {
                add(link.address().toString(), lines);
            } else if (block instanceof Block.Heading heading) {
                add(Typography.plain(heading.words()), lines);
            } else if (block instanceof Block.Text text) {
                add(sentences(Typography.plain(text.words()), lines), lines);
            } else {
                add(Typography.plain(((Block.Source) block).words()), lines);
                // What follows is a question to the person who asked.
                break;
            }
        }
        return String.join("\n", lines);
    }

    private static void add(String line, List<String> lines) {
        if (!line.isEmpty() && room(lines) >= line.length()) {
            lines.add(line);
        }
    }

    private static int room(List<String> lines) {
        return Action.Copy.LONGEST_TEXT
                - lines.stream().mapToInt(line -> line.length() + 1).sum();
    }

    private static String sentences(String words, List<String> lines) {
        StringBuilder kept = new StringBuilder();
        for (String sentence : Parts.sentences(words)) {
            String gap = kept.isEmpty() ? "" : " ";
            if (kept.length() + gap.length() + sentence.length() > room(lines)) {
                break;
            }
            kept.append(gap).append(sentence);
        }
        return kept.toString();
    }
}
