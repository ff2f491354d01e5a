package org.waymark.core.store;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.waymark.core.message.PersonKey;
import org.waymark.core.spending.Budget;
import org.waymark.core.spending.Spending;
import org.waymark.core.store.SpendingLedger.Spent;

/**
 * Segments of the day that several programs send, checked and counted in one step of Redis. Each program has a share of the day put
 * aside there beforehand; while Redis is away it sends from that alone, so that the cap of the day holds over all of them.
 */
final class RedisSpending implements Spending {

    /** Of the day's cap, for each program: with ten programs a fifth of the day is put aside. */
    static final int SHARE_PERCENT = 2;

    /** Longer than any day, also where clocks differ. */
    private static final long KEPT = Duration.ofDays(2).toMillis();

    private static final String SHARE = "share put aside";
    private static final String SEEN = "sent by all, as last heard";

    private static final int VERDICTS = 4;

    /** The total never falls below what a program has heard of: a Redis that was emptied does not begin the day anew. */
    private static final String TOTAL = """
            local all = tonumber(redis.call('GET', KEYS[1]) or '0')
            local heard, kept, cap = tonumber(ARGV[1]), ARGV[2], tonumber(ARGV[3])
            if heard > all then all = heard redis.call('SET', KEYS[1], all, 'PX', kept) end
            """;

    /** The same rules as in {@link DaySpending}; 0 is silence, 1 the answer, 2 the last words. */
    private static final String SPEND = TOTAL + """
            local person, reply, last = tonumber(ARGV[4]), tonumber(ARGV[5]), tonumber(ARGV[6])
            local function fits(n, percent) return (all + n) * 100 <= cap * percent end
            local verdict, n = 0, 0
            if ARGV[7] == 'true' then
              if fits(reply, 100) then verdict = 1 n = reply end
            elseif redis.call('HGET', KEYS[2], 'told') ~= '1' then
              local left = person - tonumber(redis.call('HGET', KEYS[2], 'n') or '0')
              if fits(reply, 85) and reply + last <= left then verdict = 1 n = reply
              elseif last <= left and fits(last, 90) then verdict = 2 n = last end
              if verdict > 0 then
                redis.call('HINCRBY', KEYS[2], 'n', n)
                if verdict == 2 then redis.call('HSET', KEYS[2], 'told', '1') end
                redis.call('PEXPIRE', KEYS[2], kept)
              end
            end
            if verdict > 0 then all = all + n redis.call('SET', KEYS[1], all, 'PX', kept) end
            return all * 4 + verdict
            """;

    private static final String PUT_ASIDE = TOTAL + """
            local n = math.max(0, math.min(tonumber(ARGV[4]), cap - all))
            redis.call('SET', KEYS[1], all + n, 'PX', kept)
            return n
            """;

    private static final String TELL = TOTAL + "return all";

    private final RedisLink link;
    private final Budget budget;
    private final Supplier<LocalDate> today;
    private final SpendingLedger ledger;
    private final Function<Budget, Spending> local;
    private final int share;
    private final SpendingAlarms alarms;
    private final AtomicReference<Day> day;

    /**
     * A day, as far as this program knows it.
     *
     * @param date which
     * @param heard segments of all that Redis has told of
     * @param share what may be sent without Redis; nothing before it was put aside
     */
    private record Day(LocalDate date, int heard, Optional<Spending> share) {

        Day hearing(int total) {
            return new Day(date, Math.max(heard, total), share);
        }
    }

    /**
     * Ready to count.
     *
     * @param ledger of this machine
     * @param local counts within a share on this machine
     * @param share segments that are put aside for this machine each day
     */
    RedisSpending(
            RedisLink link,
            Budget budget,
            Supplier<LocalDate> today,
            SpendingLedger ledger,
            Function<Budget, Spending> local,
            int share) {
        this.link = link;
        this.budget = budget;
        this.today = today;
        this.ledger = ledger;
        this.local = local;
        this.share = share;
        this.alarms = new SpendingAlarms(budget);
        this.day = new AtomicReference<>(begun(today.get()));
        putAside();
        link.withEveryBeat(this::putAside);
    }

    private Day begun(LocalDate date) {
        Map<String, Spent> known = ledger.begin(date);
        int heard = known.getOrDefault(SEEN, Spent.NOTHING).segments();
        alarms.begin(heard);
        return new Day(date, heard, Optional.ofNullable(known.get(SHARE)).map(put -> within(put.segments())));
    }

    /** A share of nothing is silence. */
    private Spending within(int segments) {
        BigDecimal pence = budget.pence();
        return segments == 0
                ? (person, price) -> Verdict.SILENT
                : local.apply(new Budget(budget.person(), segments, pence));
    }

    private Day now() {
        LocalDate date = today.get();
        return day.updateAndGet(known -> known.date().equals(date) ? known : begun(date));
    }

    /** Also tells Redis what was sent: it may have been emptied. */
    private synchronized void putAside() {
        Day now = now();
        if (now.share().isPresent()) {
            link.number(TELL, List.of(total(now)), now.heard(), KEPT, budget.day());
            return;
        }
        link.number(PUT_ASIDE, List.of(total(now)), now.heard(), KEPT, budget.day(), share)
                .map(Long::intValue)
                .ifPresent(put -> {
                    ledger.write(now.date(), SHARE, new Spent(put, false));
                    Optional<Spending> mine = Optional.of(within(put));
                    day.updateAndGet(known ->
                            known.date().equals(now.date()) ? new Day(known.date(), known.heard(), mine) : known);
                });
    }

    @Override
    public Verdict spend(PersonKey person, Price price) {
        Day now = now();
        String theirs = RedisLink.name("s", now.date() + ":" + ledger.codeOf(now.date(), person));
        return link.number(
                        SPEND,
                        List.of(total(now), theirs),
                        now.heard(),
                        KEPT,
                        budget.day(),
                        budget.person(),
                        price.reply(),
                        price.lastWords(),
                        price.danger())
                .map(told -> verdict(told, now, price))
                .orElseGet(
                        () -> now.share().map(mine -> mine.spend(person, price)).orElse(Verdict.SILENT));
    }

    private Verdict verdict(long told, Day now, Price price) {
        int total = (int) (told / VERDICTS);
        Verdict verdict =
                switch ((int) (told % VERDICTS)) {
                    case 1 -> Verdict.SEND;
                    case 2 -> Verdict.LAST;
                    default -> Verdict.SILENT;
                };
        int sent = verdict == Verdict.SEND ? price.reply() : verdict == Verdict.LAST ? price.lastWords() : 0;
        day.updateAndGet(known -> known.date().equals(now.date()) ? known.hearing(total) : known);
        ledger.write(now.date(), SEEN, new Spent(total, false));
        alarms.hear(price, verdict, total - sent, total);
        return verdict;
    }

    private static String total(Day day) {
        return RedisLink.name("s", day.date() + ":all");
    }
}
