package org.waymark.channels.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.core.corpus.Entry;
import org.waymark.core.corpus.Language;
import org.waymark.core.corpus.Nation;
import org.waymark.core.message.Form;
import org.waymark.core.message.OutboundMessage;
import org.waymark.core.reply.PlainText;
import org.waymark.core.reply.Reply;
import org.waymark.core.reply.ReplyWriter;
import org.waymark.core.sms.Segments;

/**
 * What a person is sent who asks for an entry.
 *
 * @param writer puts it into words
 * @param entry which entry
 * @param nation where the person is, or nothing where that is not known
 * @param language in which language
 */
record Sent(ReplyWriter writer, Entry entry, Optional<Nation> nation, Language language) {

    /** The text messages: the first one, and one for each MORE. */
    List<String> texts() {
        List<String> texts = new ArrayList<>(List.of(PlainText.tight(card(Form.BRIEF))));
        int parts = writer.parts(entry, nation, language).size();
        for (int part = 0; part < parts; part++) {
            Reply next = new Reply.NextPart(entry, nation, part);
            texts.add(PlainText.tight(writer.write(next, language, Form.BRIEF)));
        }
        return texts;
    }

    /** The whole entry at once, where there is room. */
    OutboundMessage whole() {
        return card(Form.FULL);
    }

    private OutboundMessage card(Form form) {
        return writer.write(new Reply.Card(entry, nation), language, form);
    }

    /** What some text messages cost. */
    static int segments(List<String> texts) {
        return texts.stream().mapToInt(text -> Segments.of(text).count()).sum();
    }
}
