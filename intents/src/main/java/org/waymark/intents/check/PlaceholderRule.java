package org.waymark.intents.check;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waymark.core.corpus.Language;
import org.waymark.core.corpus.Phrase;
import org.waymark.intents.corpus.Problems;
import org.waymark.intents.corpus.TextCorpus;

/** Each phrase has the places in curly brackets that the bot fills in, and no others. */
final class PlaceholderRule implements Rule {

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

    private static final Map<Phrase, Set<String>> PLACES = new EnumMap<>(Map.ofEntries(
            Map.entry(Phrase.CALL, Set.of("number", "brief")),
            Map.entry(Phrase.TEXT, Set.of("word", "number", "brief")),
            Map.entry(Phrase.EMAIL, Set.of("address", "brief")),
            Map.entry(Phrase.WHO_ANSWERS, Set.of("number", "name", "hours")),
            Map.entry(Phrase.SOURCE, Set.of("source", "checked")),
            Map.entry(Phrase.ONLY_IN, Set.of("nations")),
            Map.entry(Phrase.FOR_NATION, Set.of("nation")),
            Map.entry(Phrase.HELP, Set.of("operator")),
            Map.entry(Phrase.PRIVACY, Set.of("operator")),
            Map.entry(Phrase.OPERATOR, Set.of("name")),
            Map.entry(Phrase.UNREVIEWED, Set.of("number")),
            Map.entry(Phrase.WHY, Set.of("question", "words", "sure", "lead")),
            Map.entry(Phrase.WHY_MEANING, Set.of("question", "sure", "lead")),
            Map.entry(Phrase.COPY_BUTTON, Set.of("segments")),
            Map.entry(Phrase.POSTER_TEXT, Set.of("number", "phone"))));

    @Override
    public void check(TextCorpus corpus, Problems problems) {
        for (Language language : corpus.languages()) {
            String file = "phrases/" + language.code() + ".yaml";
            for (Phrase phrase : Phrase.values()) {
                Set<String> wanted = new TreeSet<>(PLACES.getOrDefault(phrase, Set.of()));
                Set<String> found = places(corpus.phrases(language).say(phrase));
                if (!found.equals(wanted)) {
                    String key = phrase.name().toLowerCase(Locale.ROOT);
                    problems.add(
                            file,
                            corpus.folder().lineOf(file, key + ":"),
                            "\"" + key + "\" has the places " + found + " in curly brackets.",
                            "It needs exactly these: " + wanted + ".");
                }
            }
        }
    }

    private static Set<String> places(String words) {
        return PLACE.matcher(words)
                .results()
                .map((MatchResult place) -> place.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
