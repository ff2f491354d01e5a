package org.waymark.channels.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.channels.telegram.TelegramPreview;
import org.waymark.core.corpus.Entry;
import org.waymark.core.corpus.IntentId;
import org.waymark.core.corpus.Language;
import org.waymark.core.corpus.Nation;
import org.waymark.core.reply.Operation;
import org.waymark.core.reply.PlainText;
import org.waymark.core.reply.ReplyWriter;
import org.waymark.core.sms.Segments;
import org.waymark.core.sms.SmsEncoding;
import org.waymark.intents.corpus.CorpusFolder;
import org.waymark.intents.corpus.CorpusReader;
import org.waymark.intents.corpus.TextCorpus;
import org.xml.sax.InputSource;

/** Each entry of the shipped corpus, for each nation in which it differs, as each channel sends it. */
class EveryEntryTest {

    private static final TextCorpus CORPUS = CorpusReader.read(CorpusFolder.shipped());
    private static final ReplyWriter WRITER = new ReplyWriter(CORPUS, Operation.on(ShippedBot.TODAY));

    private static final int FIRST_OF_SEVERAL = 153;
    private static final int LONGEST_ON_TELEGRAM = 4096;

    static Stream<Arguments> entries() {
        return CORPUS.entries().stream().flatMap(entry -> Stream.concat(
                        Stream.of(Optional.<Nation>empty()),
                        entry.variants().stream().map(Optional::of))
                .map(nation -> Arguments.of(entry.id(), nation)));
    }

    private static Sent sent(IntentId intent, Optional<Nation> nation) {
        return new Sent(WRITER, entry(intent), nation, Language.ENGLISH);
    }

    private static Entry entry(IntentId intent) {
        return CORPUS.entry(intent).orElseThrow();
    }

    private static Entry there(IntentId intent, Optional<Nation> nation) {
        return nation.map(entry(intent)::in).orElse(entry(intent));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void byTextMessage_inTwoSegments_withANumberOrTheLinkInTheFirst(IntentId intent, Optional<Nation> nation) {
        List<String> texts = sent(intent, nation).texts();

        assertThat(texts).allSatisfy(text -> {
            assertThat(Segments.of(text).encoding()).isEqualTo(SmsEncoding.GSM_7);
            assertThat(Segments.of(text).count()).isLessThanOrEqualTo(2);
        });
        String first = texts.get(0)
                .substring(0, Math.min(FIRST_OF_SEVERAL, texts.get(0).length()));
        Entry entry = there(intent, nation);
        assertThat(first)
                .containsAnyOf(Stream.concat(
                                entry.helplines().stream().map(helpline -> helpline.contact()),
                                Stream.of(entry.link().toString()))
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void onTelegram_wholeAndWithTagsThatClose(IntentId intent, Optional<Nation> nation) {
        List<String> messages = TelegramPreview.of(sent(intent, nation).whole());

        assertThat(String.join("\n", messages))
                .contains(there(intent, nation).link().toString());
        assertThat(messages).allSatisfy(message -> {
            assertThat(message.length()).isLessThanOrEqualTo(LONGEST_ON_TELEGRAM);
            assertThatCode(() -> DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new InputSource(new StringReader("<message>" + message + "</message>"))))
                    .doesNotThrowAnyException();
        });
    }

    @ParameterizedTest
    @MethodSource("entries")
    void inATerminal_withTitleLinkAndDate(IntentId intent, Optional<Nation> nation) {
        Entry entry = there(intent, nation);

        assertThat(PlainText.airy(sent(intent, nation).whole()))
                .contains(
                        entry.link().toString(),
                        entry.text(Language.ENGLISH).title(),
                        "checked",
                        entry.helplines().get(0).contact());
    }
}
