package org.waymark.intents.check;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.core.corpus.EntryText;
import org.waymark.core.corpus.Language;
import org.waymark.core.corpus.Nation;
import org.waymark.intents.corpus.EntryFile;
import org.waymark.intents.corpus.Problems;
import org.waymark.intents.corpus.TextCorpus;

/**
 * A translation has the same figures, numbers, dates and links as the English text. A text message may leave some out, because most
 * scripts have room for less than half as many letters in it; it may never have one more.
 */
final class TranslationRule implements Rule {

    /** Figures with their points and commas, in the digits of any script. */
    private static final Pattern FIGURE = Pattern.compile("\\p{Nd}+(?:[.,:/]\\p{Nd}+)*");

    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    @Override
    public void check(TextCorpus corpus, Problems problems) {
        for (EntryFile file : corpus.files()) {
            if (!file.language().equals(Language.ENGLISH)) {
                compare(file, corpus.entryOf(file).text(Language.ENGLISH), problems);
            }
        }
    }

    private static void compare(EntryFile file, EntryText english, Problems problems) {
        EntryText other = file.text();
        compare(file, file.lineOf(EntryFile.SMS), english.brief(), other.brief(), true, problems);
        compare(file, file.lineOf(EntryFile.FULL), english.full(), other.full(), false, problems);
        for (Nation nation : Nation.ALL) {
            compare(
                    file,
                    file.lineOf(EntryFile.SMS, nation),
                    english.in(nation).brief(),
                    other.in(nation).brief(),
                    true,
                    problems);
            compare(
                    file,
                    file.lineOf(EntryFile.FULL, nation),
                    english.in(nation).full(),
                    other.in(nation).full(),
                    false,
                    problems);
        }
    }

    private static void compare(
            EntryFile file, int line, String english, String other, boolean mayLack, Problems problems) {
        Map<String, Integer> wanted = facts(english);
        Map<String, Integer> found = facts(other);
        Set<String> all = new TreeSet<>(wanted.keySet());
        all.addAll(found.keySet());
        for (String fact : all) {
            int missing = wanted.getOrDefault(fact, 0) - found.getOrDefault(fact, 0);
            if (missing > 0 && !mayLack) {
                problems.add(
                        file.name(),
                        line,
                        "\"" + fact + "\" stands in the English text and not here.",
                        "Every figure, number, date and link must be the same in all languages.");
            } else if (missing < 0) {
                problems.add(
                        file.name(),
                        line,
                        "\"" + fact + "\" stands here and not in the English text.",
                        "Every figure, number, date and link must be the same in all languages.");
            }
        }
    }

    /** Figures and links, and how often each stands there. */
    private static Map<String, Integer> facts(String words) {
        Map<String, Integer> facts = new TreeMap<>();
        Matcher link = LINK.matcher(words);
        while (link.find()) {
            facts.merge(link.group(), 1, Integer::sum);
        }
        Matcher figure = FIGURE.matcher(LINK.matcher(words).replaceAll(" "));
        while (figure.find()) {
            facts.merge(western(figure.group()), 1, Integer::sum);
        }
        return facts;
    }

    private static String western(String figure) {
        StringBuilder western = new StringBuilder();
        figure.codePoints().forEach(letter -> {
            int digit = Character.digit(letter, 10);
            western.append(digit < 0 ? Character.toString(letter) : String.valueOf(digit));
        });
        return western.toString();
    }
}
