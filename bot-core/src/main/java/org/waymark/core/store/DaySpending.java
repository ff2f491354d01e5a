package org.waymark.core.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
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

    private final Budget budget;
    private final Supplier<LocalDate> today;
    private final SpendingLedger ledger;
    private final Map<String, Spent> sent = new HashMap<>();
    private final SpendingAlarms alarms;
    private LocalDate day;
    private int total;

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
        this.alarms = new SpendingAlarms(budget);
        this.day = today.get();
        readDay();
    }

    @Override
    public synchronized Verdict spend(PersonKey person, Price price) {
        beginDay();
        String code = ledger.codeOf(day, person);
        Spent before = sent.getOrDefault(code, Spent.NOTHING);
        int totalBefore = total;
        Verdict verdict = price.danger() ? inDanger(price) : verdict(before, price);
        if (verdict != Verdict.SILENT) {
            count(code, before, price, verdict);
        }
        alarms.hear(price, verdict, totalBefore, total);
        return verdict;
    }

    private void beginDay() {
        LocalDate now = today.get();
        if (!now.equals(day)) {
            day = now;
            readDay();
        }
    }

    private void readDay() {
        sent.clear();
        sent.putAll(ledger.begin(day));
        Spent all = sent.remove(SpendingLedger.ALL);
        total = all == null ? 0 : all.segments();
        alarms.begin(total);
    }

    private Verdict inDanger(Price price) {
        return alarms.fits(total, price.reply(), SpendingAlarms.ALL) ? Verdict.SEND : Verdict.SILENT;
    }

    private Verdict verdict(Spent before, Price price) {
        if (before.told()) {
            return Verdict.SILENT;
        }
        int left = budget.person() - before.segments();
        if (alarms.fits(total, price.reply(), SpendingAlarms.FOR_ANSWERS)
                && price.reply() + price.lastWords() <= left) {
            return Verdict.SEND;
        }
        return price.lastWords() <= left && alarms.fits(total, price.lastWords(), SpendingAlarms.FOR_LAST_WORDS)
                ? Verdict.LAST
                : Verdict.SILENT;
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
    }
}
