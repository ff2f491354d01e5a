package org.waymark.intents.check;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.core.conversation.CommandWords;
import org.waymark.core.conversation.PlainWords;
import org.waymark.core.corpus.Command;
import org.waymark.core.corpus.Language;
import org.waymark.core.corpus.Phrases;
import org.waymark.intents.corpus.EntryFile;
import org.waymark.intents.corpus.Problems;
import org.waymark.intents.corpus.TextCorpus;

/**
 * Command words mean one thing, and no title or topic is one. Words that Twilio takes for STOP, START and HELP (its standard
 * English keywords) are used for nothing else.
 */
final class ControlWordRule implements Rule {

    private static final Map<String, Set<Command>> TWILIO = Map.ofEntries(
            Map.entry("stop", EnumSet.of(Command.STOP)),
            Map.entry("stopall", EnumSet.of(Command.STOP)),
            Map.entry("unsubscribe", EnumSet.of(Command.STOP)),
            Map.entry("cancel", EnumSet.of(Command.STOP)),
            Map.entry("end", EnumSet.of(Command.STOP)),
            Map.entry("quit", EnumSet.of(Command.STOP)),
            Map.entry("start", EnumSet.of(Command.START)),
            Map.entry("yes", EnumSet.of(Command.START)),
            Map.entry("unstop", EnumSet.of(Command.START)),
            Map.entry("help", EnumSet.of(Command.HELP)),
            Map.entry("info", EnumSet.of(Command.HELP)));

    @Override
    public void check(TextCorpus corpus, Problems problems) {
        Map<String, Command> meanings = new HashMap<>();
        for (Language language : corpus.languages()) {
            checkCommands(corpus.phrases(language), meanings, corpus, problems);
        }
        CommandWords words = new CommandWords(corpus);
        corpus.languages().forEach(language -> checkOthers(corpus.phrases(language), words, corpus, problems));
        for (EntryFile file : corpus.files()) {
            checkTitle(file.name(), file.text().title(), words, corpus, problems);
        }
        for (Language language : corpus.languages()) {
            corpus.phrases(language)
                    .topics()
                    .values()
                    .forEach(title -> checkTitle(file(language), title, words, corpus, problems));
        }
    }

    private static void checkCommands(
            Phrases phrases, Map<String, Command> meanings, TextCorpus corpus, Problems problems) {
        for (Command command : Command.values()) {
            for (String word : phrases.commands().getOrDefault(command, List.of())) {
                Command other = meanings.putIfAbsent(word, command);
                boolean twoMeanings = other != null && other != command;
                boolean twilios =
                        !TWILIO.getOrDefault(word, EnumSet.of(command)).contains(command);
                if (twoMeanings || twilios || phrases.digits().stream().anyMatch(names -> names.contains(word))) {
                    // Phrases have such names too, but only a command has a list of words.
                    String line = "  " + command.name().toLowerCase(Locale.ROOT) + ": [";
                    problems.add(
                            file(phrases.language()),
                            corpus.folder().lineOf(file(phrases.language()), line),
                            "\"" + word + "\" means something else already"
                                    + (twilios ? " (Twilio takes it for itself)." : "."),
                            "Choose another word for this command.");
                }
            }
        }
    }

    /** Words for nations and remarks work from anywhere as well, but not where they are command words. */
    private static void checkOthers(Phrases phrases, CommandWords words, TextCorpus corpus, Problems problems) {
        Stream.of(phrases.nationWords().values(), phrases.remarks().values())
                .flatMap(Collection::stream)
                .flatMap(List::stream)
                .forEach(word -> checkTitle(file(phrases.language()), word, words, corpus, problems));
    }

    private static void checkTitle(
            String file, String title, CommandWords words, TextCorpus corpus, Problems problems) {
        String clean = PlainWords.clean(title);
        if (words.command(clean).isPresent() || words.number(clean).isPresent()) {
            problems.add(
                    file,
                    corpus.folder().lineOf(file, title),
                    "\"" + title + "\" is a command word: a person who sends it gets the command.",
                    "Use other words here.");
        }
    }

    private static String file(Language language) {
        return "phrases/" + language.code() + ".yaml";
    }
}
