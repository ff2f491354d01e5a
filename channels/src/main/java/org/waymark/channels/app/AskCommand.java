package org.waymark.channels.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.waymark.core.message.Answer;
import org.waymark.core.message.Content;
import org.waymark.core.message.Form;
import org.waymark.core.message.InboundMessage;
import org.waymark.core.message.Inbox;
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

    @Parameters(paramLabel = "QUESTION", arity = "0..*", description = "The question. Without it, standard input.")
    private List<String> words = List.of();

    private int asked;

    @Override
    public Integer call() throws IOException {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        Inbox bot = Assembly.bot(corpus.folder(), new Settings(System.getenv()).data());
        if (words.isEmpty()) {
            BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                out.println(reply(line, bot));
                out.flush();
            }
        } else {
            out.println(reply(String.join(" ", words), bot));
        }
        out.flush();
        return 0;
    }

    /** Every question comes from somebody new, so that none depends on the one before. */
    private String reply(String question, Inbox bot) {
        asked++;
        InboundMessage message = new InboundMessage(
                new MessageKey("ask:" + asked),
                new PersonKey("ask:" + asked),
                format == Format.JSON ? Form.BRIEF : Form.FULL,
                new Content.Words(question));
        Answer answer = bot.receive(message);
        if (!(answer instanceof Answer.Said said)) {
            throw new IllegalStateException("nothing was said to a first message");
        }
        return format == Format.JSON ? AskJson.of(question, said) : PlainText.airy(said.message()) + "\n";
    }
}
