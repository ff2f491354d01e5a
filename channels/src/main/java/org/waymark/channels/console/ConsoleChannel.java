package org.waymark.channels.console;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.waymark.core.message.Answer;
import org.waymark.core.message.Channel;
import org.waymark.core.message.InboundMessage;
import org.waymark.core.message.Inbox;
import org.waymark.core.message.MessageKey;
import org.waymark.core.message.OutboundMessage;
import org.waymark.core.privacy.PersonKeys;

/** Talking in a terminal: one line in, one reply out, until the input ends. */
public final class ConsoleChannel implements Channel {

    private final BufferedReader in;
    private final PrintStream out;
    private final PersonKeys persons;
    private final Inbox inbox;
    private final Screen screen;
    private OutboundMessage last = OutboundMessage.of("");
    private int messages;

    /**
     * Between a person and the bot.
     *
     * @param in what the person types
     * @param out what the person sees
     * @param persons makes the key of the one person here
     * @param inbox where messages go
     * @param screen how messages look
     */
    public ConsoleChannel(Reader in, PrintStream out, PersonKeys persons, Inbox inbox, Screen screen) {
        this.in = new BufferedReader(in);
        this.out = out;
        this.persons = persons;
        this.inbox = inbox;
        this.screen = screen;
    }

    @Override
    public String name() {
        return "console";
    }

    /** Talks until the input ends. */
    @Override
    public void start() {
        try {
            prompt();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                reply(line);
                prompt();
            }
            out.println();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void prompt() {
        out.print("> ");
        out.flush();
    }

    private void reply(String line) {
        messages++;
        Answer answer = inbox.receive(new InboundMessage(
                new MessageKey("console:" + messages),
                persons.keyOf(name(), "here"),
                screen.form(),
                Typed.content(line, last)));
        if (answer instanceof Answer.Said said) {
            last = said.message();
            show(screen.show(last));
        } else if (answer instanceof Answer.Noted noted) {
            show(noted.words());
        }
    }

    private void show(String words) {
        out.println();
        out.println(words);
        out.println();
    }

    @Override
    public boolean healthy() {
        return true;
    }

    @Override
    public void close() {}
}
