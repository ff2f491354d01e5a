package org.waymark.channels.app;

import java.io.PrintWriter;
import java.io.Writer;
import picocli.CommandLine;

/** Runs a command of the launcher as a person would, and keeps what it prints. */
final class CommandRun {

    private CommandRun() {}

    static int of(Writer out, Writer err, String... arguments) {
        CommandLine commands = Waymark.commandLine();
        commands.setOut(new PrintWriter(out, true));
        commands.setErr(new PrintWriter(err, true));
        return commands.execute(arguments);
    }
}
