package org.waymark.channels.app;

import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.waymark.channels.console.ConsoleChannel;
import org.waymark.channels.console.Screen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Talk to it in the terminal. */
@Command(name = "chat", description = "Talk to it here, in the terminal. Ctrl-D ends.", mixinStandardHelpOptions = true)
final class ChatCommand implements Callable<Integer> {

    /** Whose messages are shown. */
    enum As {
        /** The terminal's own. */
        TERMINAL,
        /** Text messages, with segments and pence. */
        SMS,
        /** Telegram's, with tags and buttons. */
        TELEGRAM
    }

    @Mixin
    private CorpusOption corpus = new CorpusOption();

    @Option(
            names = "--as",
            paramLabel = "CHANNEL",
            description =
                    "Show exactly what a channel would send: ${COMPLETION-CANDIDATES}. A button is pressed by typing"
                            + " its words in square brackets, such as [More].")
    private As as = As.TERMINAL;

    @Option(
            names = "--pence-per-segment",
            paramLabel = "PENCE",
            defaultValue = "4",
            description = "What a segment costs, with --as sms. Default: ${DEFAULT-VALUE}.")
    private double pencePerSegment;

    @Override
    public Integer call() {
        Settings settings = new Settings(System.getenv());
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (ConsoleChannel console = new ConsoleChannel(
                new InputStreamReader(System.in, StandardCharsets.UTF_8),
                out,
                Secret.passing().persons(),
                Assembly.of(corpus.folder(), settings.data(), settings.operation())
                        .bot(),
                screen())) {
            out.println("Ask a question in your own words, or type MENU or HELP. Ctrl-D ends.");
            console.start();
        }
        return 0;
    }

    private Screen screen() {
        return switch (as) {
            case TERMINAL -> Screen.TERMINAL;
            case SMS -> new SmsScreen(pencePerSegment);
            case TELEGRAM -> new TelegramScreen();
        };
    }
}
