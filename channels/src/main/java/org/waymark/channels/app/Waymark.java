package org.waymark.channels.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.waymark.channels.telegram.TelegramRefusalException;
import org.waymark.channels.web.WebServer;
import org.waymark.core.store.UnusableStoreException;
import org.waymark.intents.corpus.UnreadableCorpusException;
import org.waymark.intents.eval.Tsv;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program: {@code ./waymark COMMAND}. */
@Command(
        name = "waymark",
        description = "Finds guidance for people seeking sanctuary in the UK.",
        mixinStandardHelpOptions = true,
        version = "Waymark 0.1.0",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ChatCommand.class,
            AskCommand.class,
            ServeCommand.class,
            DoctorCommand.class,
            CheckCommand.class,
            PreviewCommand.class,
            PostersCommand.class,
            NewCommand.class,
            EvalCommand.class,
            TelegramCommand.class
        })
public final class Waymark {

    /** Exit code for something that the operator can mend. */
    static final int TO_MEND = 2;

    private Waymark() {}

    /**
     * Runs one command and ends the program with its exit code.
     *
     * @param arguments the command and its options
     */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        CommandLine commands = new CommandLine(new Waymark());
        commands.setExecutionExceptionHandler((broken, command, parsed) -> explain(broken, command));
        commands.setParameterExceptionHandler((wrong, arguments) -> {
            wrong.getCommandLine().getErr().println(wrong.getMessage());
            wrong.getCommandLine().getErr().println("./waymark --help shows what there is.");
            return TO_MEND;
        });
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        commands.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        commands.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        return commands;
    }

    /** One line for what an operator can mend; for a fault of ours, its kind and place. */
    private static int explain(Exception broken, CommandLine command) {
        boolean mendable = broken instanceof OperatorException
                || broken instanceof UnreadableCorpusException
                || broken instanceof Tsv.UnreadableTsvException
                || broken instanceof WebServer.PortTakenException
                || broken instanceof UnusableStoreException
                || broken instanceof TelegramRefusalException;
        if (mendable) {
            command.getErr().println(broken.getMessage());
            return TO_MEND;
        }
        StackTraceElement[] trace = broken.getStackTrace();
        command.getErr()
                .println("Something broke inside Waymark: "
                        + broken.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0])
                        + ". Please report this line.");
        return 1;
    }
}
