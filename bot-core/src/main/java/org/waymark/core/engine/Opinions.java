package org.waymark.core.engine;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.waymark.core.conversation.Choice;
import org.waymark.core.conversation.Opinion;
import org.waymark.core.corpus.Corpus;
import org.waymark.core.corpus.Language;
import org.waymark.core.corpus.Phrase;
import org.waymark.core.message.Answer;
import org.waymark.core.reply.Operation;

/** Notes what people think of entries, and nothing about the people. */
final class Opinions {

    private final Corpus corpus;
    private final Reports reports;
    private final Operation operation;

    Opinions(Corpus corpus, Reports reports, Operation operation) {
        this.corpus = corpus;
        this.reports = reports;
        this.operation = operation;
    }

    Answer note(Choice.ToOpinion told, Language language) {
        LocalDate monday = operation.today().get().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        corpus.entry(told.intent())
                .ifPresent(entry -> reports.note(
                        new Report(told.opinion(), entry.id(), language, entry.version(language), monday)));
        Phrase thanks = told.opinion() == Opinion.WRONG ? Phrase.REPORTED : Phrase.NOTED;
        return new Answer.Noted(corpus.phrases(language).say(thanks));
    }
}
