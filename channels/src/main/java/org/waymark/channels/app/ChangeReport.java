package org.waymark.channels.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waymark.intents.eval.Changes;

/** Tells an editor in plain words what a change of the corpus did to the matching. */
final class ChangeReport {

    private static final int MOST_QUESTIONS = 40;

    private ChangeReport() {}

    static List<String> of(Changes changes, String since) {
        List<String> lines = new ArrayList<>();
        lines.add("Since " + since + ": " + changes.worse().size() + " questions are treated worse, "
                + changes.better().size() + " better.");
        for (Map.Entry<String, Changes.Counts> one : changes.worsened().entrySet()) {
            Changes.Counts counts = one.getValue();
            lines.add("- " + one.getKey() + ": " + counts.now() + " of " + counts.n() + " right, " + counts.before()
                    + " before");
        }
        changes.worse().stream().limit(MOST_QUESTIONS).forEach(change -> lines.add(line(change)));
        if (changes.worse().size() > MOST_QUESTIONS) {
            lines.add("  and " + (changes.worse().size() - MOST_QUESTIONS) + " more");
        }
        if (changes.unknown() > 0) {
            lines.add(changes.unknown() + " questions are about entries that were not there then.");
        }
        return lines;
    }

    private static String line(Changes.Change change) {
        return "  \"" + change.example().text() + "\" (" + change.example().label() + "): "
                + (change.now() == Changes.Treatment.WRONG ? "wrongly answered with " : "not answered now; likeliest ")
                + change.best() + " (before: " + change.before().name().toLowerCase(Locale.ROOT) + ")";
    }
}
