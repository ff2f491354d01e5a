package org.waymark.channels.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.core.corpus.Language;
import org.waymark.core.corpus.Nation;
import org.waymark.core.message.Answer;
import org.waymark.core.message.Content;
import org.waymark.core.message.Form;
import org.waymark.core.message.InboundMessage;
import org.waymark.core.message.MessageKey;
import org.waymark.core.message.PersonKey;
import org.waymark.core.reply.PlainText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One question, one reply; or questions from standard input, one a line. */
@Command(
        name = "ask",
        description = "Ask one question, or many from standard input, one a line.",
        mixinStandardHelpOptions = true)
final class AskCommand implements Callable<Integer> {

    /** What to print. */
    enum Format {
        /** The reply as a person sees it. */
        TEXT,
        /** One JSON object a line, for programs. */
        JSON
    }

    @Mixin
    private CorpusOption corpus = new CorpusOption();

    @Option(names = "--format", defaultValue = "text", description = "text or json. Default: text.")
    private Format format = Format.TEXT;

    @Option(
            names = "--nation",
            description = "Where the person is: england, wales, scotland or northern_ireland. Without it, not known.")
    private @Nullable Nation nation;

    @Option(names = "--explain", description = "Say also why this is the reply.")
    private boolean explains;

    @Parameters(paramLabel = "QUESTION", arity = "0..*", description = "The question. Without it, standard input.")
    private List<String> words = List.of();

    private int asked;

    @Override
    public Integer call() throws IOException {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        Settings settings = new Settings(System.getenv());
        Assembly parts = Assembly.of(corpus.folder(), settings.data(), settings.operation());
        if (words.isEmpty()) {
            BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                out.println(reply(line, parts));
                out.flush();
            }
        } else {
            out.println(reply(String.join(" ", words), parts));
        }
        out.flush();
        return 0;
    }

    /** Every question comes from somebody new, so that none depends on the one before. */
    private String reply(String question, Assembly parts) {
        asked++;
        if (nation != null) {
            say("nation:" + asked, parts.corpus().phrases(Language.ENGLISH).name(nation), parts);
        }
        Answer answer = say("ask:" + asked, question, parts);
        if (!(answer instanceof Answer.Said said)) {
            throw new IllegalStateException("nothing was said to a first message");
        }
        List<String> why = explains ? new Explanation(parts).of(question, said) : List.of();
        return format == Format.JSON ? AskJson.of(question, said, why) : text(said, why);
    }

    private Answer say(String key, String words, Assembly parts) {
        return parts.bot()
                .receive(new InboundMessage(
                        new MessageKey(key),
                        new PersonKey("ask:" + asked),
                        format == Format.JSON ? Form.BRIEF : Form.FULL,
                        new Content.Words(words)));
    }

    private static String text(Answer.Said said, List<String> why) {
        StringBuilder text = new StringBuilder(PlainText.airy(said.message())).append('\n');
        if (!why.isEmpty()) {
            text.append("\nWhy:\n");
            why.forEach(line -> text.append("- ").append(line).append('\n'));
        }
        return text.toString();
    }
}
