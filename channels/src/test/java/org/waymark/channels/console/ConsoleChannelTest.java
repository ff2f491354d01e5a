package org.waymark.channels.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
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
        try (ConsoleChannel console =
                new ConsoleChannel(new StringReader(input), out, TestBot.PERSONS, bot, Screen.TERMINAL)) {
            console.start();
        }
        String[] prompts = seen.toString(StandardCharsets.UTF_8).split("> ", -1);
        return prompts[prompts.length - 2];
    }

    @Override
    protected String sendsAPicture() {
        return says("");
    }

    @Test
    void aButton_isPressedByItsWordsInBrackets() {
        says("my card is broken");

        assertThat(talk("my card is broken\n[More]")).contains("These may help too");
        assertThat(talk("my card is broken\n[This is wrong]")).contains("An editor will look at it");
        assertThat(talk("menu\n[1. Asylum claim, interview, appeal]")).contains("Time limit to appeal");
    }

    @Test
    void bracketsRoundOtherWords_areWords() {
        assertThat(talk("[my card is broken]")).contains("0808 801 0503");
    }

    private static String talk(String lines) {
        ByteArrayOutputStream seen = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(seen, true, StandardCharsets.UTF_8);
        try (ConsoleChannel console = new ConsoleChannel(
                new StringReader(lines + "\n"), out, TestBot.PERSONS, TestBot.fresh(), Screen.TERMINAL)) {
            console.start();
        }
        return seen.toString(StandardCharsets.UTF_8);
    }
}
