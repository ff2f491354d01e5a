package org.waymark.channels.app;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.waymark.core.corpus.Entry;
import org.waymark.core.corpus.Phrase;
import org.waymark.core.corpus.Phrases;

/**
 * One A4 page: the title of an entry, a code that opens it on Telegram, and the number to text. SVG leaves the shaping and the
 * direction of Arabic letters to the browser, which can do it.
 *
 * @param entry which
 * @param phrases the words of its language
 * @param bot the bot's name on Telegram, or nothing
 * @param phone the number to text, or nothing
 */
record Poster(Entry entry, Phrases phrases, Optional<String> bot, Optional<String> phone) {

    /** Millimetres. */
    private static final int WIDTH = 210;

    private static final int HEIGHT = 297;
    private static final int MIDDLE = WIDTH / 2;
    private static final int CODE = 95;
    private static final int TITLE = 16;
    private static final int WORDS = 9;
    private static final int SMALL = 6;
    private static final int LETTERS_OF_A_TITLE = 20;
    private static final int LETTERS_OF_A_LINE = 42;

    /** What opens the entry on Telegram. */
    String link(String name) {
        return "https://t.me/" + name + "?start=" + entry.number() + "-"
                + phrases.language().code();
    }

    String svg() {
        StringWriter page = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(page);
            xml.writeStartElement("svg");
            xml.writeDefaultNamespace("http://www.w3.org/2000/svg");
            xml.writeAttribute("width", WIDTH + "mm");
            xml.writeAttribute("height", HEIGHT + "mm");
            xml.writeAttribute("viewBox", "0 0 " + WIDTH + " " + HEIGHT);
            xml.writeAttribute("font-family", "sans-serif");
            xml.writeAttribute("text-anchor", "middle");
            draw(xml);
            xml.writeEndElement();
            xml.close();
        } catch (XMLStreamException | WriterException e) {
            throw new IllegalStateException("a poster could not be drawn", e);
        }
        return page + "\n";
    }

    private void draw(XMLStreamWriter xml) throws XMLStreamException, WriterException {
        int y = 40;
        for (String line : lines(entry.text(phrases.language()).title(), LETTERS_OF_A_TITLE)) {
            text(xml, line, y, TITLE, "bold");
            y += TITLE + 4;
        }
        y += 6;
        if (bot.isPresent()) {
            text(xml, phrases.say(Phrase.POSTER_SCAN), y, WORDS, "normal");
            code(xml, link(bot.get()), y + 6);
            y += CODE + 20;
        }
        if (phone.isPresent()) {
            String number = Integer.toString(entry.number());
            text(xml, phrases.say(Phrase.POSTER_TEXT, "number", number, "phone", phone.get()), y, WORDS, "bold");
            y += WORDS + 6;
        }
        y = Math.max(y, HEIGHT - 40);
        for (String line : lines(phrases.say(Phrase.ABOUT_BRIEF), LETTERS_OF_A_LINE)) {
            text(xml, line, y, SMALL, "normal");
            y += SMALL + 3;
        }
    }

    private static void text(XMLStreamWriter xml, String words, int y, int size, String weight)
            throws XMLStreamException {
        xml.writeStartElement("text");
        xml.writeAttribute("x", Integer.toString(MIDDLE));
        xml.writeAttribute("y", Integer.toString(y));
        xml.writeAttribute("font-size", Integer.toString(size));
        xml.writeAttribute("font-weight", weight);
        xml.writeCharacters(words);
        xml.writeEndElement();
    }

    private static void code(XMLStreamWriter xml, String link, int top) throws XMLStreamException, WriterException {
        BitMatrix code = new QRCodeWriter()
                .encode(
                        link,
                        BarcodeFormat.QR_CODE,
                        0,
                        0,
                        Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 4));
        double module = (double) CODE / code.getWidth();
        StringBuilder squares = new StringBuilder();
        for (int y = 0; y < code.getHeight(); y++) {
            for (int x = 0; x < code.getWidth(); x++) {
                if (code.get(x, y)) {
                    squares.append(String.format(Locale.ROOT, "M%d %dh1v1h-1z", x, y));
                }
            }
        }
        xml.writeStartElement("path");
        xml.writeAttribute(
                "transform",
                String.format(Locale.ROOT, "translate(%.2f %d) scale(%.4f)", MIDDLE - CODE / 2.0, top, module));
        xml.writeAttribute("shape-rendering", "crispEdges");
        xml.writeAttribute("d", squares.toString());
        xml.writeEndElement();
    }

    /** Lines of at most so many letters, between words. */
    private static List<String> lines(String words, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > most) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
