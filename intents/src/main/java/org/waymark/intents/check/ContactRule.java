package org.waymark.intents.check;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waymark.core.corpus.Entry;
import org.waymark.core.corpus.Helpline;
import org.waymark.intents.corpus.Problems;
import org.waymark.intents.corpus.TextCorpus;

/** Every entry names a helpline, and every number and e-mail address that is printed is a listed one. */
final class ContactRule implements Rule {

    /** A long number, a number somebody is told to call, or an e-mail address. */
    private static final Pattern CONTACT = Pattern.compile(
            "\\+?\\b0\\d(?:[ -]?\\d){6,}\\b"
                    + "|(?<=\\b(?:call|text|ring|dial|phone|to) )\\d{3,6}(?: \\d{3})*\\b(?! (?:days|months|years|weeks|people|hours))"
                    + "|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+",
            Pattern.CASE_INSENSITIVE);

    @Override
    public void check(TextCorpus corpus, Problems problems) {
        Set<String> listed = corpus.helplines().stream()
                .map(Helpline::contact)
                .map(ContactRule::bare)
                .collect(Collectors.toSet());
        for (Entry entry : corpus.entries()) {
            if (entry.helplines().isEmpty()) {
                String file = entry.id() + "/intent.yaml";
                problems.add(
                        file,
                        corpus.folder().lineOf(file, "helplines:"),
                        "There is no helpline.",
                        "Name at least one from helplines.yaml: a link is no use to a person without data.");
            }
        }
        for (Passage passage : Passage.all(corpus)) {
            Matcher contact = CONTACT.matcher(passage.words());
            while (contact.find()) {
                if (!listed.contains(bare(contact.group()))) {
                    problems.add(
                            passage.file(),
                            passage.lineOf(contact.group(), corpus),
                            "\"" + contact.group() + "\" is not a listed helpline.",
                            "Check the number, then add it to helplines.yaml with its source, or take it out.");
                }
            }
        }
    }

    private static String bare(String contact) {
        return contact.replaceAll("[ -]", "");
    }
}
