package org.waymark.core.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.core.message.PersonKey;
import org.waymark.core.spending.Budget;
import org.waymark.core.spending.Spending;

/**
 * Segments of a calendar day, counted in memory and forgotten at midnight. Only who was sent something is remembered, so the cap of the
 * day bounds the memory too.
 *
 * <p>Answers may use 85 % of the day's cap, last words 90 %, and danger all of it: whoever comes late is still told, and the last
 * tenth is for danger alone.
 */
public final class DaySpending implements Spending {

    private static final Logger LOG = LoggerFactory.getLogger(DaySpending.class);

    private static final int EARLY_ALARM = 80;
    private static final int FOR_ANSWERS = 85;
    private static final int FOR_LAST_WORDS = 90;
    private static final int ALL = 100;

    private final Budget budget;
    private final Supplier<LocalDate> today;
    private final Map<PersonKey, Integer> sent = new HashMap<>();
    private final Set<PersonKey> told = new HashSet<>();
    private final Set<Alarm> raised = new HashSet<>();
    private LocalDate day;
    private int total;

    /** What an operator reads, each at most once a day. */
    private enum Alarm {
        MOST_IS_SENT("most of today's text messages are sent"),
        ANSWERS_END("today's cap for text messages is reached: only danger is answered until midnight"),
        DANGER_UNANSWERED("today's cap for text messages is used up: not even danger is answered until midnight");

        private final String words;

        Alarm(String words) {
            this.words = words;
        }
    }

    /**
     * Nothing sent yet.
     *
     * @param budget the caps
     * @param today the day; everything begins anew when it changes
     */
    public DaySpending(Budget budget, Supplier<LocalDate> today) {
        this.budget = budget;
        this.today = today;
        this.day = today.get();
    }

    @Override
    public synchronized Verdict spend(PersonKey person, Price price) {
        beginDay();
        Verdict verdict = price.danger() ? inDanger(price) : verdict(person, price);
        if (verdict == Verdict.LAST) {
            told.add(person);
        }
        if (verdict != Verdict.SILENT) {
            count(person, price, verdict);
        }
        return verdict;
    }

    private void beginDay() {
        LocalDate now = today.get();
        if (!now.equals(day)) {
            day = now;
            total = 0;
            sent.clear();
            told.clear();
            raised.clear();
        }
    }

    private Verdict inDanger(Price price) {
        if (fits(price.reply(), ALL)) {
            return Verdict.SEND;
        }
        raise(Alarm.DANGER_UNANSWERED);
        return Verdict.SILENT;
    }

    private Verdict verdict(PersonKey person, Price price) {
        if (told.contains(person)) {
            return Verdict.SILENT;
        }
        int left = budget.person() - sent.getOrDefault(person, 0);
        boolean fitsDay = fits(price.reply(), FOR_ANSWERS);
        if (!fitsDay) {
            raise(Alarm.ANSWERS_END);
        }
        if (fitsDay && price.reply() + price.lastWords() <= left) {
            return Verdict.SEND;
        }
        return price.lastWords() <= left && fits(price.lastWords(), FOR_LAST_WORDS) ? Verdict.LAST : Verdict.SILENT;
    }

    private boolean fits(int segments, int percent) {
        return (long) (total + segments) * ALL <= (long) budget.day() * percent;
    }

    /** Danger is on the day's account alone: it must not use up what the person may ask afterwards. */
    private void count(PersonKey person, Price price, Verdict verdict) {
        int segments = verdict == Verdict.SEND ? price.reply() : price.lastWords();
        total += segments;
        if (!price.danger()) {
            sent.merge(person, segments, Integer::sum);
        }
        if (!fits(1, EARLY_ALARM)) {
            raise(Alarm.MOST_IS_SENT);
        }
    }

    private void raise(Alarm alarm) {
        if (raised.add(alarm)) {
            LOG.warn("{}: {} of {} segments, {}", alarm.words, total, budget.day(), budget.cost(total));
        }
    }
}
