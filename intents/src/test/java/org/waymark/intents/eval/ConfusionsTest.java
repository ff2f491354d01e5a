package org.waymark.intents.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.core.understanding.ConfidenceRule;
import org.waymark.core.understanding.ConfidenceRules;
import org.waymark.intents.match.Engine;
import org.waymark.intents.match.Example;

/** Six entries with words of their own; in some tests a seventh comes that takes the words of one of them. */
class ConfusionsTest {

    private static final ConfidenceRules ALWAYS = ConfidenceRules.always(new ConfidenceRule(0, 0, 0));

    private static List<Example> questions() {
        List<Example> questions = new ArrayList<>();
        add("card", "card plastic pin cash", questions);
        add("school", "school teacher class lesson", questions);
        add("lawyer", "lawyer solicitor legal advice", questions);
        add("doctor", "doctor nurse clinic medicine", questions);
        add("bus", "bus train ticket travel", questions);
        add("bank", "bank account loan saving", questions);
        return questions;
    }

    private static void add(String label, String vocabulary, List<Example> questions) {
        List<String> words = List.of(vocabulary.split(" ", -1));
        for (String one : words) {
            for (String other : words) {
                questions.add(new Example(label, one + " " + other + " " + words.get(0)));
            }
        }
    }

    private static List<Example> withAnEntryThatTakesSchool() {
        List<Example> more = questions();
        add("pupils", "teacher school lesson class", more);
        return more;
    }

    @Test
    void entriesWithWordsOfTheirOwn_areNotConfused() {
        assertThat(Confusions.of(Engine.trainOnWords(questions()))).isEmpty();
    }

    @Test
    void entriesWithTheSameWords_areNamedFirst_withTheirQuestions() {
        Confusions.Pair first =
                Confusions.of(Engine.trainOnWords(withAnEntryThatTakesSchool())).get(0);

        assertThat(List.of(first.asked(), first.taker())).containsExactlyInAnyOrder("school", "pupils");
        assertThat(first.questions()).allMatch(question -> question.contains("school") || question.contains("teacher"));
    }

    @Test
    void newEntry_isShownWhatItCaptures() {
        List<Example> after = withAnEntryThatTakesSchool();

        assertThat(Confusions.changed(questions(), after)).containsExactly("pupils");
        assertThat(Confusions.captured(
                        Engine.trainOnWords(questions()),
                        Engine.trainOnWords(after),
                        Confusions.changed(questions(), after),
                        ALWAYS))
                .isNotEmpty()
                .allSatisfy(pair -> {
                    assertThat(pair.taker()).isEqualTo("pupils");
                    assertThat(pair.asked()).isEqualTo("school");
                });
    }

    @Test
    void unchangedCorpus_capturesNothing() {
        Engine engine = Engine.trainOnWords(questions());

        assertThat(Confusions.changed(questions(), questions())).isEmpty();
        assertThat(Confusions.captured(engine, engine, Confusions.changed(questions(), questions()), ALWAYS))
                .isEmpty();
    }
}
