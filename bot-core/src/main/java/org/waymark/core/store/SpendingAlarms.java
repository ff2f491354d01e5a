package org.waymark.core.store;

import java.util.EnumSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.core.spending.Budget;
import org.waymark.core.spending.Spending.Price;
import org.waymark.core.spending.Spending.Verdict;

/** What an operator reads of the day's segments, each at most once a day, and the shares of the day behind it. */
final class SpendingAlarms {

    static final int FOR_ANSWERS = 85;
    static final int FOR_LAST_WORDS = 90;
    static final int ALL = 100;

    private static final int EARLY_ALARM = 80;

    /** One name for whoever filters these lines, wherever segments are counted. */
    private static final Logger LOG = LoggerFactory.getLogger(DaySpending.class);

    private final Budget budget;
    private final Set<Alarm> raised = EnumSet.noneOf(Alarm.class);

    private enum Alarm {
        MOST_IS_SENT("most of today's text messages are sent"),
        ANSWERS_END("today's cap for text messages is reached: only danger is answered until midnight"),
        DANGER_UNANSWERED("today's cap for text messages is used up: not even danger is answered until midnight");

        private final String words;

        Alarm(String words) {
            this.words = words;
        }
    }

    SpendingAlarms(Budget budget) {
        this.budget = budget;
    }

    /** A new day, of which so much is sent: what was said before a restart is not said again. */
    synchronized void begin(int total) {
        raised.clear();
        if (!fits(total, 1, EARLY_ALARM)) {
            raised.add(Alarm.MOST_IS_SENT);
        }
    }

    /** After a verdict: says what has to be said. */
    synchronized void hear(Price price, Verdict verdict, int before, int total) {
        if (price.danger() && verdict == Verdict.SILENT) {
            raise(Alarm.DANGER_UNANSWERED, total);
        }
        if (!price.danger() && verdict != Verdict.SEND && !fits(before, price.reply(), FOR_ANSWERS)) {
            raise(Alarm.ANSWERS_END, total);
        }
        if (!fits(total, 1, EARLY_ALARM)) {
            raise(Alarm.MOST_IS_SENT, total);
        }
    }

    /** Do so many more segments fit a share of the day? */
    boolean fits(int total, int segments, int percent) {
        return (long) (total + segments) * ALL <= (long) budget.day() * percent;
    }

    private void raise(Alarm alarm, int total) {
        if (raised.add(alarm)) {
            LOG.warn("{}: {} of {} segments, {}", alarm.words, total, budget.day(), budget.cost(total));
        }
    }
}
