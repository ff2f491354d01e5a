package org.waymark.intents.safety;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waymark.core.understanding.Danger;
import org.waymark.core.understanding.UrgencyDetector;

/** Sees danger by its signs, in all languages at once: who is in danger does not choose a language first. */
public final class SignDetector implements UrgencyDetector {

    private static final Pattern APOSTROPHES = Pattern.compile("['\u2019\u2018`\u00B4]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final List<DangerSigns.Compiled> kinds;

    /**
     * With these signs.
     *
     * @param kinds the most urgent first
     */
    public SignDetector(List<DangerSigns> kinds) {
        this.kinds = kinds.stream().map(DangerSigns::compiled).toList();
    }

    @Override
    public Optional<Danger> detect(String text) {
        List<String> words = words(text);
        return kinds.stream()
                .filter(kind -> kind.showsIn(words))
                .map(DangerSigns.Compiled::danger)
                .findFirst();
    }

    private static List<String> words(String text) {
        String joined = APOSTROPHES.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
        return BETWEEN.splitAsStream(joined).filter(word -> !word.isEmpty()).collect(Collectors.toList());
    }
}
