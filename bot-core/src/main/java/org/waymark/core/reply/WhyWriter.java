package org.waymark.core.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.core.conversation.Why;
import org.waymark.core.corpus.Corpus;
import org.waymark.core.corpus.Phrase;
import org.waymark.core.corpus.Phrases;

/** Says why an entry was the answer. */
final class WhyWriter {

    private final Corpus corpus;
    private final Phrases phrases;

    WhyWriter(Corpus corpus, Phrases phrases) {
        this.corpus = corpus;
        this.phrases = phrases;
    }

    String write(Why why) {
        List<String> questions = corpus.questions(why.intent(), why.language());
        int number = why.nearest().number();
        if (number < 1 || number > questions.size() || !why.isAbout(questions.get(number - 1))) {
            return phrases.say(Phrase.WHY_CHANGED);
        }
        String question = questions.get(number - 1);
        String words = shared(question, why.nearest().shared());
        return phrases.say(
                words.isEmpty() ? Phrase.WHY_MEANING : Phrase.WHY,
                "sure",
                Integer.toString(why.sure()),
                "lead",
                Integer.toString(why.lead()),
                "words",
                words,
                "question",
                "\"" + question + "\"");
    }

    private static String shared(String question, List<Integer> places) {
        List<String> words = List.of(question.split(" ", -1));
        return new ArrayList<>(places)
                .stream()
                        .filter(place -> place >= 0 && place < words.size())
                        .map(words::get)
                        .distinct()
                        .collect(Collectors.joining(", "));
    }
}
