package org.waymark.core.store;

import java.util.List;
import java.util.Optional;
import org.waymark.core.corpus.Command;
import org.waymark.core.corpus.IntentId;
import org.waymark.core.corpus.Language;
import org.waymark.core.message.Answer;
import org.waymark.core.understanding.Candidate;
import org.waymark.core.understanding.Danger;
import org.waymark.core.understanding.Understanding;

/** An answer as it was given, so that a repeat gets the same. It holds our words only. */
final class AnswerCodec {

    private static final int VERSION = 1;

    private static final int SAID = 'S';
    private static final int NOTED = 'N';
    private static final int SILENT = '-';

    private static final int URGENT = 'U';
    private static final int COMMANDED = 'C';
    private static final int PICKED = 'P';
    private static final int STEPPED = 'T';
    private static final int ANSWERED = 'A';
    private static final int UNDECIDED = 'D';
    private static final int SEVERAL = 'M';
    private static final int UNKNOWN = '?';
    private static final int UNREADABLE = '!';

    private AnswerCodec() {}

    /** Not {@link Answer.NotNow}: that is no answer to keep. */
    static byte[] encode(Answer answer) {
        Encoding to = new Encoding(VERSION);
        if (answer instanceof Answer.Said said) {
            to.tag(SAID).text(said.language().code()).text(said.replyLanguage().code());
            understanding(to, said.understanding());
            MessageCodec.write(to, said.message());
        } else if (answer instanceof Answer.Noted noted) {
            to.tag(NOTED).text(noted.words());
        } else if (answer instanceof Answer.Silent) {
            to.tag(SILENT);
        } else {
            throw new IllegalArgumentException("nothing to keep");
        }
        return to.bytes();
    }

    private static void understanding(Encoding to, Understanding understanding) {
        if (understanding instanceof Understanding.Urgent urgent) {
            Danger danger = urgent.danger();
            to.tag(URGENT).text(danger.kind()).text(danger.intent().value()).text(danger.words());
        } else if (understanding instanceof Understanding.Commanded commanded) {
            to.tag(COMMANDED).text(commanded.command().name());
        } else if (understanding instanceof Understanding.Picked picked) {
            to.tag(PICKED).text(picked.intent().value());
        } else if (understanding instanceof Understanding.Stepped) {
            to.tag(STEPPED);
        } else if (understanding instanceof Understanding.Answered answered) {
            to.tag(ANSWERED).text(answered.intent().value()).share(answered.confidence());
        } else if (understanding instanceof Understanding.Undecided undecided) {
            candidates(to.tag(UNDECIDED), undecided.candidates());
        } else if (understanding instanceof Understanding.Several several) {
            candidates(to.tag(SEVERAL), several.candidates());
        } else if (understanding instanceof Understanding.Unknown unknown) {
            to.tag(UNKNOWN).share(unknown.confidence());
        } else {
            to.tag(UNREADABLE);
        }
    }

    private static void candidates(Encoding to, List<Candidate> candidates) {
        to.list(candidates, one -> to.text(one.intent().value()).share(one.probability()));
    }

    /**
     * Reads an answer.
     *
     * @return it, or nothing where the bytes make no sense to this program
     */
    static Optional<Answer> decode(byte[] bytes) {
        return Decoding.of(bytes, VERSION, AnswerCodec::answer);
    }

    private static Answer answer(Decoding from) {
        int tag = from.tag();
        return switch (tag) {
            case SAID -> {
                Language language = new Language(from.text());
                Language reply = new Language(from.text());
                yield new Answer.Said(understanding(from), language, reply, MessageCodec.read(from));
            }
            case NOTED -> new Answer.Noted(from.text());
            case SILENT -> new Answer.Silent();
            default -> throw new IllegalArgumentException("not an answer: " + tag);
        };
    }

    private static Understanding understanding(Decoding from) {
        int tag = from.tag();
        return switch (tag) {
            case URGENT -> {
                String kind = from.text();
                yield new Understanding.Urgent(new Danger(kind, intent(from), from.text()));
            }
            case COMMANDED -> new Understanding.Commanded(Command.valueOf(from.text()));
            case PICKED -> new Understanding.Picked(intent(from));
            case STEPPED -> new Understanding.Stepped();
            case ANSWERED -> new Understanding.Answered(intent(from), from.share());
            case UNDECIDED -> new Understanding.Undecided(candidates(from));
            case SEVERAL -> new Understanding.Several(candidates(from));
            case UNKNOWN -> new Understanding.Unknown(from.share());
            case UNREADABLE -> new Understanding.Unreadable();
            default -> throw new IllegalArgumentException("not an understanding: " + tag);
        };
    }

    private static List<Candidate> candidates(Decoding from) {
        return from.list(() -> new Candidate(intent(from), from.share()));
    }

    private static IntentId intent(Decoding from) {
        return new IntentId(from.text());
    }
}
