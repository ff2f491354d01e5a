package org.waymark.intents.match;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waymark.core.understanding.ConfidenceRules;

/** The engine of a language other than English, read when somebody first asks in it: a start must not wait for all of them. */
final class LateEngine {

    private final Supplier<Engine> source;
    private @Nullable Ready ready;

    /** An engine, and when it is sure enough. */
    private record Ready(Engine engine, ConfidenceRules rules) {}

    LateEngine(Supplier<Engine> source) {
        this.source = source;
    }

    Engine engine() {
        return ready().engine();
    }

    ConfidenceRules rules() {
        return ready().rules();
    }

    private synchronized Ready ready() {
        if (ready == null) {
            Engine engine = source.get();
            ready = new Ready(engine, RuleOfWords.of(engine.heldOut()));
        }
        return ready;
    }
}
