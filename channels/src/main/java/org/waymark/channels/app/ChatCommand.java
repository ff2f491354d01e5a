package org.waymark.channels.app;

import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.waymark.channels.console.ConsoleChannel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Talk to it in the terminal. */
@Command(name = "chat", description = "Talk to it here, in the terminal. Ctrl-D ends.", mixinStandardHelpOptions = true)
final class ChatCommand implements Callable<Integer> {

    @Mixin
    private CorpusOption corpus = new CorpusOption();

    @Override
    public Integer call() {
        Settings settings = new Settings(System.getenv());
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (ConsoleChannel console = new ConsoleChannel(
                new InputStreamReader(System.in, StandardCharsets.UTF_8),
                out,
                Secret.passing().persons(),
                Assembly.of(corpus.folder(), settings.data(), settings.operation())
                        .bot())) {
            out.println("Ask a question in your own words, or type MENU or HELP. Ctrl-D ends.");
            console.start();
        }
        return 0;
    }
}
