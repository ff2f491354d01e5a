package org.waymark.intents.check;

import org.waymark.core.sms.Segments;
import org.waymark.core.sms.SmsEncoding;
import org.waymark.core.sms.SmsLayout;
import org.waymark.core.sms.Typography;
import org.waymark.intents.corpus.Problems;
import org.waymark.intents.corpus.TextCorpus;

/**
 * No curly quote, long dash or the like: one of them makes a text message cost more than twice as much. Languages whose texts travel
 * in UCS-2 in any case are free.
 */
final class LetterRule implements Rule {

    @Override
    public void check(TextCorpus corpus, Problems problems) {
        for (Passage passage : Passage.all(corpus)) {
            if (SmsLayout.of(passage.language()) == SmsLayout.TIGHT) {
                continue;
            }
            passage.words()
                    .codePoints()
                    .mapToObj(Character::toString)
                    .filter(letter -> isTypographic(letter) || isCostly(letter))
                    .distinct()
                    .forEach(letter -> problems.add(
                            passage.file(),
                            passage.lineOf(letter, corpus),
                            "The letter " + letter + " makes a text message cost more than twice as much.",
                            "Write it in plain letters" + suggestion(letter) + "."));
        }
    }

    private static boolean isTypographic(String letter) {
        return !Typography.plain(letter).equals(letter);
    }

    /** A Latin letter or a sign outside GSM-7. Other scripts need UCS-2 in any case. */
    private static boolean isCostly(String letter) {
        if (Segments.of(letter).encoding() == SmsEncoding.GSM_7) {
            return false;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(letter.codePointAt(0));
        return script == Character.UnicodeScript.COMMON && Character.getType(letter.codePointAt(0)) != Character.FORMAT;
    }

    private static String suggestion(String letter) {
        return isTypographic(letter) && !Typography.plain(letter).isEmpty() ? ": " + Typography.plain(letter) : "";
    }
}
