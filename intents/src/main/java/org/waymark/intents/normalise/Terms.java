package org.waymark.intents.normalise;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The many names of one thing: "s95", "sec 95" and "section95" are section 95. The list is {@code terms.en.tsv}. */
final class Terms {

    private static final Pattern GAP = Pattern.compile("[\\s.-]+");
    private static final Map<String, String> USUAL = usual();
    private static final Pattern ANY = Pattern.compile(
            "(?<![\\p{L}\\p{N}])("
                    + USUAL.keySet().stream().map(Terms::loose).collect(Collectors.joining("|"))
                    + ")(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Terms() {}

    /** The text with the usual name of each thing. */
    static String unify(String text) {
        return ANY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(usual(found.group())));
    }

    private static String usual(String found) {
        String name = key(found);
        return USUAL.getOrDefault(name, found);
    }

    private static Map<String, String> usual() {
        Map<String, String> usual = new LinkedHashMap<>();
        TwoColumns.read("/terms.en.tsv").forEach((name, meaning) -> usual.put(key(name), meaning));
        return usual;
    }

    private static String key(String name) {
        return GAP.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** Between two words of a name there may be spaces, a dot or a hyphen. */
    private static String loose(String name) {
        return Arrays.stream(name.split(" ", -1)).map(Pattern::quote).collect(Collectors.joining("[\\s.-]+"));
    }
}
