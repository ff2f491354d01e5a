package org.waymark.channels.telegram;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.waymark.core.message.Block;
import org.waymark.core.message.OutboundMessage;
import org.waymark.core.reply.Parts;

/** The words of a message as HTML, on as many pages as Telegram needs: cut between paragraphs, else sentences, else words. */
final class HtmlPages {

    /** The {@code parse_mode} of a page, as the Bot API writes it; the library's own constant is in small letters. */
    static final String PARSE_MODE = "HTML";

    /** The longest page, in UTF-16 units, counted without tags (Bot API, sendMessage: "after entities parsing"). */
    static final int LONGEST = 4096;

    /** The longest page in bytes, with tags: the server refuses far longer ones (tdlib issue 165). */
    private static final int MOST_BYTES = 9000;

    private final List<String> pages = new ArrayList<>();
    private final StringBuilder page = new StringBuilder();
    private int length;

    private HtmlPages() {}

    static List<String> of(OutboundMessage message) {
        HtmlPages pages = new HtmlPages();
        message.blocks().forEach(pages::add);
        pages.turn();
        return List.copyOf(pages.pages);
    }

    private void add(Block block) {
        if (block instanceof Block.Contact contact) {
            add("\n", contact.words(), Html.escape(contact.words()));
        } else if (block instanceof Block.Link link) {
            String address = link.address().toString();
            add("\n", address, Html.escape(address));
        } else if (block instanceof Block.Heading heading) {
            add("\n\n", heading.words(), Html.bold(heading.words()));
        } else if (block instanceof Block.Source source) {
            add("\n\n", source.words(), Html.italic(source.words()));
        } else {
            for (String paragraph : ((Block.Text) block).words().split("\n\n", -1)) {
                pieces(paragraph).forEach(piece -> add("\n\n", piece, Html.escape(piece)));
            }
        }
    }

    private void add(String gap, String plain, String html) {
        boolean full = length + gap.length() + plain.length() > LONGEST || bytes(page) + bytes(html) > MOST_BYTES;
        if (length > 0 && full) {
            turn();
        }
        if (length > 0) {
            page.append(gap);
            length += gap.length();
        }
        page.append(html);
        length += plain.length();
    }

    private void turn() {
        pages.add(page.toString());
        page.setLength(0);
        length = 0;
    }

    /** A paragraph that fits, or its sentences put together as far as they fit. */
    private static List<String> pieces(String paragraph) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (String sentence : Parts.sentences(paragraph)) {
            for (String part : fitting(sentence)) {
                if (!piece.isEmpty() && !fits(piece + " " + part)) {
                    pieces.add(piece.toString());
                    piece.setLength(0);
                }
                piece.append(piece.isEmpty() ? "" : " ").append(part);
            }
        }
        pieces.add(piece.toString());
        return fits(paragraph) ? List.of(paragraph) : pieces;
    }

    private static List<String> fitting(String sentence) {
        List<String> parts = new ArrayList<>();
        String left = sentence;
        while (!fits(left)) {
            int cut = Math.min(LONGEST, left.length());
            while (cut > 1 && !fits(left.substring(0, cut))) {
                cut /= 2;
            }
            int space = left.lastIndexOf(' ', cut);
            cut = space > 0 ? space : Character.isHighSurrogate(left.charAt(cut - 1)) ? cut - 1 : cut;
            parts.add(left.substring(0, cut));
            left = left.substring(cut).strip();
        }
        parts.add(left);
        return parts;
    }

    private static boolean fits(String words) {
        return words.length() <= LONGEST && bytes(Html.escape(words)) <= MOST_BYTES;
    }

    private static int bytes(CharSequence html) {
        return html.toString().getBytes(StandardCharsets.UTF_8).length;
    }
}
