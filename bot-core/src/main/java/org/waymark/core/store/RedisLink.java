package org.waymark.core.store;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisException;
import io.lettuce.core.RedisFuture;
import io.lettuce.core.RedisURI;
import io.lettuce.core.ScriptOutputType;
import io.lettuce.core.SocketOptions;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.async.RedisAsyncCommands;
import io.lettuce.core.codec.ByteArrayCodec;
import io.lettuce.core.codec.RedisCodec;
import io.lettuce.core.codec.StringCodec;
import io.lettuce.core.resource.ClientResources;
import io.lettuce.core.resource.Delay;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The connection to Redis, behind a breaker: after one question that was not answered in time nobody asks any more, until a beat of
 * our own is answered again. So a Redis that is down, hung or full costs one person a third of a second, and the others nothing.
 */
final class RedisLink implements AutoCloseable {

    /** How long an answer may take. It takes less than a millisecond. */
    static final Duration PATIENCE = Duration.ofMillis(300);

    /** How often it is asked whether Redis is there. */
    static final Duration BEAT = Duration.ofMillis(500);

    private static final Logger LOG = LoggerFactory.getLogger(RedisLink.class);

    private static final Duration TO_CONNECT = Duration.ofSeconds(1);
    private static final Duration TO_CLOSE = Duration.ofSeconds(1);
    private static final int MOST_WAITING = 2_000;

    /** Before every name: the braces keep all of them together in a cluster. */
    private static final String OURS = "{waymark}:";

    /** A write, because a Redis that is full still reads. */
    private static final String BEATING = "redis.call('SET', KEYS[1], '1', 'PX', 5000) return 1";

    private final ClientResources resources;
    private final RedisClient client;
    private final AtomicReference<@Nullable StatefulRedisConnection<String, byte[]>> connection =
            new AtomicReference<>();
    private final ScheduledExecutorService beating =
            Executors.newSingleThreadScheduledExecutor(task -> daemon(task, "redis-beat"));
    private final List<Runnable> tasks = new CopyOnWriteArrayList<>();
    private final AtomicBoolean up = new AtomicBoolean();
    private final AtomicBoolean complained = new AtomicBoolean();

    /** Connects, or goes on trying. */
    RedisLink(String url) {
        RedisURI uri = RedisURI.create(url);
        uri.setTimeout(TO_CONNECT);
        // Not ever longer, as is usual: it has to be used again within seconds.
        resources = ClientResources.builder()
                .reconnectDelay(Delay.constant(BEAT))
                .ioThreadPoolSize(2)
                .computationThreadPoolSize(2)
                .build();
        client = RedisClient.create(resources, uri);
        client.setOptions(ClientOptions.builder()
                .disconnectedBehavior(ClientOptions.DisconnectedBehavior.REJECT_COMMANDS)
                .requestQueueSize(MOST_WAITING)
                .socketOptions(
                        SocketOptions.builder().connectTimeout(TO_CONNECT).build())
                .build());
        beat();
        ScheduledFuture<?> unused =
                beating.scheduleWithFixedDelay(this::beat, BEAT.toMillis(), BEAT.toMillis(), TimeUnit.MILLISECONDS);
    }

    static boolean isAddress(String url) {
        try {
            return !RedisURI.create(url).getHost().isEmpty();
        } catch (IllegalArgumentException | NullPointerException unreadable) {
            return false;
        }
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Asks Redis something with its own commands. */
    interface Question<T> extends Function<RedisAsyncCommands<String, byte[]>, RedisFuture<T>> {}

    /** Is it there, as far as we know? */
    boolean isUp() {
        return up.get();
    }

    /** Has something done with every beat that is answered. */
    void withEveryBeat(Runnable task) {
        tasks.add(task);
    }

    /** A name of ours in Redis. */
    static String name(String kind, String code) {
        return OURS + kind + ":" + code;
    }

    /**
     * Runs a script that gives a number.
     *
     * @return nothing where Redis cannot be used
     */
    Optional<Long> number(String script, List<String> names, Object... values) {
        return this.<Long>ask(
                on -> on.eval(script, ScriptOutputType.INTEGER, names.toArray(String[]::new), bytes(values)));
    }

    /**
     * Runs a script that gives bytes, never nil.
     *
     * @return nothing where Redis cannot be used
     */
    Optional<byte[]> value(String script, String name, Object... values) {
        return this.<byte[]>ask(on -> on.eval(script, ScriptOutputType.VALUE, new String[] {name}, bytes(values)));
    }

    private static byte[][] bytes(Object... values) {
        return Stream.of(values)
                .map(value -> value instanceof byte[] raw
                        ? raw
                        : String.valueOf(value).getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
    }

    private <T> Optional<T> ask(Question<T> question) {
        return up.get() ? answer(question, this::fell) : Optional.empty();
    }

    /** Asks something that Redis may refuse without being broken. */
    <T> Optional<T> tryTo(Question<T> question) {
        return up.get() ? answer(question, refusal -> {}) : Optional.empty();
    }

    private <T> Optional<T> answer(Question<T> question, Consumer<Throwable> onFault) {
        StatefulRedisConnection<String, byte[]> open = connection.get();
        if (open == null) {
            return Optional.empty();
        }
        try {
            RedisFuture<T> answer = question.apply(open.async());
            try {
                return Optional.of(answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
            } finally {
                answer.cancel(true);
            }
        } catch (ExecutionException | TimeoutException | RedisException fault) {
            onFault.accept(fault instanceof ExecutionException && fault.getCause() != null ? fault.getCause() : fault);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    private void fell(Throwable fault) {
        up.set(false);
        if (complained.compareAndSet(false, true)) {
            LOG.error(
                    "Redis cannot be used ({}): people are answered from this machine's own memory, and text messages only"
                            + " from its share of the day. WAYMARK_REDIS_URL says where it should be",
                    kind(fault));
        }
    }

    /** The first word of what Redis says is its kind, such as OOM; the rest may name what it is about. */
    private static String kind(Throwable fault) {
        String said = String.valueOf(fault.getMessage()).split("[ :]", 2)[0];
        return said.matches("[A-Z]{3,12}") ? said : fault.getClass().getSimpleName();
    }

    private void beat() {
        try {
            connect();
            if (answer(
                            on -> on.<Long>eval(BEATING, ScriptOutputType.INTEGER, new String[] {name("beat", "0")}),
                            this::fell)
                    .isPresent()) {
                rose();
                tasks.forEach(Runnable::run);
            }
        } catch (RuntimeException fault) {
            fell(fault);
        }
    }

    private void connect() {
        if (connection.get() == null) {
            connection.set(client.connect(RedisCodec.of(StringCodec.UTF8, ByteArrayCodec.INSTANCE)));
        }
    }

    private void rose() {
        up.set(true);
        if (complained.compareAndSet(true, false)) {
            LOG.info("Redis can be used again");
        }
    }

    /** Lets go. What others must know at once is to be said before. */
    @Override
    public void close() {
        up.set(false);
        beating.shutdownNow();
        client.shutdown(Duration.ZERO, TO_CLOSE);
        boolean unused = resources
                .shutdown(0, TO_CLOSE.toMillis(), TimeUnit.MILLISECONDS)
                .awaitUninterruptibly(TO_CLOSE.toMillis());
    }
}
