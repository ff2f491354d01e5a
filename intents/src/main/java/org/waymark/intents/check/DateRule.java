package org.waymark.intents.check;

import java.time.LocalDate;
import java.util.Locale;
import org.waymark.core.corpus.Entry;
import org.waymark.intents.corpus.Problems;
import org.waymark.intents.corpus.ReviewDates;
import org.waymark.intents.corpus.TextCorpus;

/** Entries were checked in the past, and are to be reviewed later than that and as soon as they may change. */
final class DateRule implements Rule {

    private final LocalDate today;

    DateRule(LocalDate today) {
        this.today = today;
    }

    @Override
    public void check(TextCorpus corpus, Problems problems) {
        for (Entry entry : corpus.entries()) {
            String file = entry.id() + "/intent.yaml";
            if (entry.checked().isAfter(today)) {
                problems.add(
                        file,
                        corpus.folder().lineOf(file, "checked:"),
                        "The date " + entry.checked() + " is in the future.",
                        "Write the date of the newest page that was read for this entry.");
            }
            if (!entry.reviewBy().isAfter(entry.checked())) {
                problems.add(
                        file,
                        corpus.folder().lineOf(file, "review_by:"),
                        "The review date " + entry.reviewBy() + " is not after the date when it was checked.",
                        "Write the day when an editor must look at this entry again.");
            }
            LocalDate latest = ReviewDates.latest(today, entry.volatility());
            if (entry.reviewBy().isAfter(latest)) {
                problems.add(
                        file,
                        corpus.folder().lineOf(file, "review_by:"),
                        "The review date " + entry.reviewBy() + " is too late for \"volatility: "
                                + entry.volatility().name().toLowerCase(Locale.ROOT) + "\".",
                        "Write " + latest + " at the latest.");
            }
        }
    }
}
