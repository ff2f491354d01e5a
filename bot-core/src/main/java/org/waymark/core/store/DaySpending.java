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
import org.waymark.core.store.SpendingLedger.Spent;

/**
 * Segments of a calendar day, counted in memory, written down where there is a store, and forgotten at midnight. Only who was sent something is remembered, so the cap of the
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
    private final SpendingLedger ledger;
    private final Map<String, Spent> sent = new HashMap<>();
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
        this(budget, today, new SpendingLedger.None());
    }

    /** What the ledger has of this day already. */
    DaySpending(Budget budget, Supplier<LocalDate> today, SpendingLedger ledger) {
        this.budget = budget;
        this.today = today;
        this.ledger = ledger;
        this.day = today.get();
        readDay();
    }

    @Override
    public synchronized Verdict spend(PersonKey person, Price price) {
        beginDay();
        String code = ledger.codeOf(day, person);
        Spent before = sent.getOrDefault(code, Spent.NOTHING);
        Verdict verdict = price.danger() ? inDanger(price) : verdict(before, price);
        if (verdict != Verdict.SILENT) {
            count(code, before, price, verdict);
        }
        return verdict;
    }

    private void beginDay() {
        LocalDate now = today.get();
        if (!now.equals(day)) {
            day = now;
            raised.clear();
            readDay();
        }
    }

    private void readDay() {
        sent.clear();
        sent.putAll(ledger.begin(day));
        Spent all = sent.remove(SpendingLedger.ALL);
        total = all == null ? 0 : all.segments();
        if (!fits(1, EARLY_ALARM)) {
            // Said before the restart.
            raised.add(Alarm.MOST_IS_SENT);
        }
    }

    private Verdict inDanger(Price price) {
        if (fits(price.reply(), ALL)) {
            return Verdict.SEND;
        }
        raise(Alarm.DANGER_UNANSWERED);
        return Verdict.SILENT;
    }

    private Verdict verdict(Spent before, Price price) {
        if (before.told()) {
            return Verdict.SILENT;
        }
        int left = budget.person() - before.segments();
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
    private void count(String code, Spent before, Price price, Verdict verdict) {
        int segments = verdict == Verdict.SEND ? price.reply() : price.lastWords();
        total += segments;
        ledger.write(day, SpendingLedger.ALL, new Spent(total, false));
        if (!price.danger()) {
            Spent now = new Spent(before.segments() + segments, verdict == Verdict.LAST);
            sent.put(code, now);
            ledger.write(day, code, now);
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
