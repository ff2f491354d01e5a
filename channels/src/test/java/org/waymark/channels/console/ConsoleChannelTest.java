package org.waymark.channels.console;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.waymark.channels.ChannelContract;
import org.waymark.channels.TestBot;
import org.waymark.core.message.Inbox;

class ConsoleChannelTest extends ChannelContract {

    private final Inbox bot = TestBot.fresh();
    private int lines;

    /** The channel counts its messages from one, so each line is sent behind the empty lines of those before. */
    @Override
    protected String says(String words) {
        ByteArrayOutputStream seen = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(seen, true, StandardCharsets.UTF_8);
        String input = "\n".repeat(lines) + words.replace("\n", " ") + "\n";
        lines++;
        try (ConsoleChannel console = new ConsoleChannel(new StringReader(input), out, TestBot.PERSONS, bot)) {
            console.start();
        }
        String[] prompts = seen.toString(StandardCharsets.UTF_8).split("> ", -1);
        return prompts[prompts.length - 2];
    }

    @Override
    protected String sendsAPicture() {
        return says("");
    }
}
