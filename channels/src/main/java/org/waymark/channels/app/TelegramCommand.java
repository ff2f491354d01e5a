package org.waymark.channels.app;

import org.waymark.intents.corpus.CorpusReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Sets up the bot's account at Telegram. */
@Command(
        name = "telegram",
        description = "Set up the bot's account at Telegram: its webhook, and what people see before they write.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = TelegramWebhookCommand.class)
final class TelegramCommand {

    @Spec
    private CommandSpec command;

    @Command(
            name = "profile",
            description = "Send the list of commands and the descriptions to Telegram, where they are different."
                    + " serve does the same when it starts.",
            mixinStandardHelpOptions = true)
    int profile(@Mixin CorpusOption corpus) {
        CorpusProfile profile = new CorpusProfile(CorpusReader.read(corpus.folder()));
        return new TelegramDesk(
                        new Settings(System.getenv()), command.commandLine().getOut())
                .publish(profile);
    }
}
