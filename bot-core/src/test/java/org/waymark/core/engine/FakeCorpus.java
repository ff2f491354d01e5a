package org.waymark.core.engine;

import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.core.corpus.Command;
import org.waymark.core.corpus.Corpus;
import org.waymark.core.corpus.Entry;
import org.waymark.core.corpus.EntryText;
import org.waymark.core.corpus.Helpline;
import org.waymark.core.corpus.IntentId;
import org.waymark.core.corpus.Language;
import org.waymark.core.corpus.Nation;
import org.waymark.core.corpus.NumberWord;
import org.waymark.core.corpus.Phrase;
import org.waymark.core.corpus.Phrases;
import org.waymark.core.corpus.Resource;
import org.waymark.core.corpus.Volatility;

/**
 * A small corpus in English and Persian: card, school and doctor; hospital, which is different in Scotland and Wales; and a topic of 20
 * long titles. Phrases say their own name.
 */
final class FakeCorpus implements Corpus {

    static final Language PERSIAN = new Language("fa");
    static final Helpline LINE =
            new Helpline("line", "The Line", "0800 111 222", "", "free", "all day", Set.of(Nation.values()));

    private static final Helpline ENGLISH_LINE =
            new Helpline("english", "The English Line", "0800 555 666", "", "free", "", Set.of(Nation.ENGLAND));
    private static final Helpline SCOTTISH =
            new Helpline("scots", "The Scottish Line", "0800 333 444", "", "free", "", Set.of(Nation.SCOTLAND));

    private static final Set<Nation> EVERYWHERE = Set.of(Nation.values());

    private final List<Entry> entries = Stream.concat(
                    Stream.of(
                            entry("card", 1, "money", EVERYWHERE, "school"),
                            entry("school", 2, "life", Set.of(Nation.ENGLAND, Nation.WALES)),
                            entry("doctor", 3, "life", EVERYWHERE, "card", "school"),
                            hospital()),
                    IntStream.rangeClosed(21, 40)
                            .mapToObj(number ->
                                    entry("a_title_as_long_as_they_may_be_" + number, number, "long", EVERYWHERE)))
            .toList();

    private static Entry hospital() {
        Entry same = entry("hospital", 4, "life", EVERYWHERE, "card");
        EntryText text = new EntryText(
                "Title of hospital",
                "Brief for all.",
                "Full for all.",
                Map.of(Nation.SCOTLAND, "Brief for Scots."),
                Map.of(Nation.SCOTLAND, "Full for Scots.", Nation.WALES, "Full for Welsh."));
        return new Entry(
                same.id(),
                same.number(),
                same.topic(),
                same.resources(),
                same.link(),
                Map.of(Nation.SCOTLAND, URI.create("https://kit.org/scotland")),
                List.of(ENGLISH_LINE, SCOTTISH, LINE),
                same.nations(),
                same.related(),
                same.volatility(),
                same.checked(),
                same.reviewBy(),
                Map.of(Language.ENGLISH, text));
    }

    private static Entry entry(String id, int number, String topic, Set<Nation> nations, String... related) {
        String full = ("All about " + id + ". " + "This is one more sentence about it. ".repeat(12)).strip();
        return new Entry(
                new IntentId(id),
                number,
                topic,
                List.of(new Resource(
                        "kit", "The Long Name of the Kit", "Kit", "Somebody", URI.create("https://kit.org"))),
                URI.create("https://kit.org/" + id),
                Map.of(),
                List.of(LINE),
                nations,
                Arrays.stream(related).map(IntentId::new).toList(),
                Volatility.LOW,
                LocalDate.of(2026, 5, 10),
                LocalDate.of(2027, 5, 10),
                Map.of(
                        Language.ENGLISH,
                        new EntryText("Title of " + id, "Brief about " + id + ".", full),
                        PERSIAN,
                        new EntryText("fa:" + id, "fa brief " + id + ".", "fa full " + id + ".")));
    }

    @Override
    public Optional<Entry> entry(IntentId id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    @Override
    public List<Entry> entries() {
        return entries;
    }

    @Override
    public List<String> questions(IntentId id, Language language) {
        return List.of("my " + id, "broken " + id);
    }

    @Override
    public List<String> topics() {
        return List.of("money", "life", "long");
    }

    @Override
    public Set<Language> languages() {
        return Set.of(Language.ENGLISH, PERSIAN);
    }

    @Override
    public Phrases phrases(Language language) {
        String prefix = language.equals(PERSIAN) ? "fa " : "";
        Map<Phrase, String> says = new EnumMap<>(Phrase.class);
        for (Phrase phrase : Phrase.values()) {
            says.put(phrase, prefix + phrase.name());
        }
        says.put(Phrase.CALL, prefix + "Call {number} ({brief})");
        says.put(Phrase.WHO_ANSWERS, "{number}: {name}, {hours}");
        says.put(Phrase.SOURCE, "{source}, checked {checked}");
        says.put(Phrase.ONLY_IN, "Only in {nations}");
        says.put(Phrase.FOR_NATION, "For {nation}");
        says.put(Phrase.WHY, "WHY {question} ({words}) {sure} {lead}");
        says.put(Phrase.HELP, "HELP {operator}");
        says.put(Phrase.PRIVACY, "PRIVACY {operator}");
        says.put(Phrase.OPERATOR, "Run by {name}");
        return new Phrases(
                language.equals(PERSIAN) ? PERSIAN : Language.ENGLISH,
                language.equals(PERSIAN) ? "Farsi" : "English",
                says,
                Arrays.stream(Command.values())
                        .collect(Collectors.toMap(
                                Function.identity(),
                                command -> List.of(command.name().toLowerCase(Locale.ROOT)))),
                List.of(List.of("one", "first"), List.of("two", "second"), List.of("three", "third")),
                Map.of("money", "Money", "life", "Daily life", "long", "Long list"),
                Map.of(Nation.ENGLAND, "England", Nation.WALES, "Wales", Nation.SCOTLAND, "Scotland"),
                Map.of(Nation.SCOTLAND, List.of("scotland"), Nation.NORTHERN_IRELAND, List.of("ni", "n. ireland")),
                Map.of(NumberWord.POSTER, List.of("text", "info", "card"), NumberWord.ANY, List.of("no", "number")),
                Map.of(Phrase.THANKS, List.of("thank you"), Phrase.INSULT, List.of("idiot")),
                List.of("also", "and how"),
                LINE);
    }
}
