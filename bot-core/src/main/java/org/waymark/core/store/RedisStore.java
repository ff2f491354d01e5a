package org.waymark.core.store;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.waymark.core.conversation.Conversations;
import org.waymark.core.engine.Duty;
import org.waymark.core.engine.Rates;
import org.waymark.core.engine.SeenMessages;
import org.waymark.core.engine.Turns;
import org.waymark.core.privacy.PersonKeys;
import org.waymark.core.spending.Budget;
import org.waymark.core.spending.Repeats;
import org.waymark.core.spending.Spending;

/**
 * What several programs share in a Redis, so that it does not matter which of them a message reaches. Names in it are keyed hashes,
 * values are encrypted or counts. Each program keeps a {@link SqliteStore} of its own beside it, and goes on with that while Redis is
 * away: rates and repeats stay open and are counted here, what may be spent is a share that was put aside.
 */
public final class RedisStore implements Store {

    private final SqliteStore local;
    private final PersonKeys codes;
    private final InstantSource clock;
    private final Supplier<LocalDate> today;
    private final Seal seal;
    private final RedisLink link;
    private final RedisErasure erasure;
    private final List<RedisDuty> duties = new CopyOnWriteArrayList<>();

    private RedisStore(
            String url, SqliteStore local, PersonKeys codes, InstantSource clock, Supplier<LocalDate> today) {
        this.local = local;
        this.codes = codes;
        this.clock = clock;
        this.today = today;
        this.seal = new Seal(codes.keyFor("values"));
        this.link = new RedisLink(url);
        this.erasure = new RedisErasure(link);
    }

    /**
     * Is that the address of a Redis?
     *
     * @param url such as {@code redis://:password@host:6379}
     * @return false where it cannot be read
     */
    public static boolean isAddress(String url) {
        return RedisLink.isAddress(url);
    }

    /**
     * Connects, or goes on trying while people are answered without it.
     *
     * @param url such as {@code redis://:password@host:6379} or {@code rediss://...}
     * @param local of this machine; closed with this store
     * @param codes makes codes and keys; the same secret at all programs
     * @param clock tells how old something is
     * @param today the day that segments are counted on
     * @return the store
     * @throws IllegalArgumentException when that is no address of a Redis
     */
    public static RedisStore open(
            String url, SqliteStore local, PersonKeys codes, InstantSource clock, Supplier<LocalDate> today) {
        return new RedisStore(url, local, codes, clock, today);
    }

    @Override
    public Conversations conversations() {
        return new RedisConversations(link, seal, clock, erasure, local.conversations());
    }

    @Override
    public SeenMessages seenMessages(String memory) {
        return new RedisSeenMessages(link, local.seenMessages(memory), codes, seal, "answered by " + memory);
    }

    @Override
    public Spending spending(Budget budget) {
        return spending(budget, budget.day() * RedisSpending.SHARE_PERCENT / 100);
    }

    Spending spending(Budget budget, int share) {
        return new RedisSpending(link, budget, today, local.ledger(), local::spending, share);
    }

    @Override
    public Rates rates() {
        return new RedisRates(link, local.rates());
    }

    @Override
    public Repeats repeats() {
        return new RedisRepeats(link, local.repeats(), codes);
    }

    @Override
    public Turns turns() {
        return new RedisTurns(link, local.turns());
    }

    @Override
    public Duty duty(String what) {
        RedisDuty duty = new RedisDuty(link, what);
        duties.add(duty);
        return duty;
    }

    /** Does it answer at this moment? */
    boolean isUp() {
        return link.isUp();
    }

    /** Of this machine: without Redis people are answered all the same. */
    @Override
    public boolean healthy() {
        return local.healthy();
    }

    @Override
    public void close() {
        duties.forEach(RedisDuty::close);
        link.close();
        local.close();
    }
}
