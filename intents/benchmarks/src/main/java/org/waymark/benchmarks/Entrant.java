package org.waymark.benchmarks;

import com.github.benmanes.caffeine.cache.Ticker;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.waymark.core.corpus.IntentId;
import org.waymark.core.corpus.Language;
import org.waymark.core.store.RememberingMatcher;
import org.waymark.core.understanding.Candidate;
import org.waymark.core.understanding.Matcher;
import org.waymark.intents.match.Engine;
import org.waymark.intents.match.EngineStore;
import org.waymark.intents.match.Example;
import org.waymark.intents.match.Score;
import org.waymark.intents.vector.OnnxEncoder;
import org.waymark.intents.vector.SentenceEncoder;

/** Everything on this JVM that is measured. */
enum Entrant {
    /** Our engine with the sentence model, as English questions are answered. */
    MEANING {
        @Override
        Contestant learn(List<Example> questions, Path data) {
            Engine engine = engine(questions, Optional.of(OnnxEncoder.load(data)), data);
            return question -> best(engine.rank(question));
        }
    },
    /** Our engine without the sentence model, as other languages are answered. */
    WORDS {
        @Override
        Contestant learn(List<Example> questions, Path data) {
            Engine engine = engine(questions, Optional.empty(), data);
            return question -> best(engine.rank(question));
        }
    },
    /** Our engine behind its memory of questions, as the bot has it. A question is repeated once it was asked in the warm-up. */
    REPEATED {
        @Override
        Contestant learn(List<Example> questions, Path data) {
            Engine engine = engine(questions, Optional.of(OnnxEncoder.load(data)), data);
            Matcher matcher = (question, language) -> engine.rank(question).stream()
                    .map(score -> new Candidate(new IntentId(score.label()), score.probability()))
                    .toList();
            RememberingMatcher remembering = new RememberingMatcher(matcher, Ticker.systemTicker());
            return question -> remembering.rank(question, Language.ENGLISH).stream()
                    .findFirst()
                    .map(candidate -> candidate.intent().value())
                    .orElse(Example.OUT_OF_SCOPE);
        }
    },
    /** Search without learning, the least that could be done. */
    LUCENE {
        @Override
        Contestant learn(List<Example> questions, Path data) {
            return LuceneVote.of(questions);
        }
    };

    /** Learns questions; our engine is taken from the jar or the data folder where it is there. */
    abstract Contestant learn(List<Example> questions, Path data);

    private static Engine engine(List<Example> questions, Optional<SentenceEncoder> encoder, Path data) {
        return EngineStore.in(data).engine(questions, encoder);
    }

    private static String best(List<Score> ranked) {
        return ranked.isEmpty() ? Example.OUT_OF_SCOPE : ranked.get(0).label();
    }
}
