package org.waymark.intents.safety;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that belong together under a name, so that {@code <partner> ... <hits> <me>} is one sign and not a hundred. */
public final class SignGroups {

    private static final Pattern NAME = Pattern.compile("<([^<>\\s]*)>");

    private final Map<String, String> groups = new LinkedHashMap<>();

    /**
     * Adds a group.
     *
     * @param name how signs call it
     * @param words the words, {@code |} between them; groups that were added before may be among them
     */
    public void add(String name, String words) {
        groups.put(name, writtenOut(words).strip());
    }

    /**
     * A sign with the words of its groups.
     *
     * @param sign with names of groups
     * @return the same sign with their words; unknown names stay
     */
    public String writtenOut(String sign) {
        return NAME.matcher(sign)
                .replaceAll(found -> Matcher.quoteReplacement(groups.getOrDefault(found.group(1), found.group())));
    }

    /**
     * A name in a sign that is no group.
     *
     * @param sign with names of groups
     * @return the first unknown name, or nothing
     */
    public Optional<String> unknown(String sign) {
        return NAME.matcher(sign)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !groups.containsKey(name))
                .findFirst();
    }
}
