package org.waymark.channels.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Sets, checks and removes the webhook. */
@Command(
        name = "webhook",
        description = "Let Telegram bring its updates (set), look at what it knows (check), or let it keep them until"
                + " they are asked for (remove).",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class TelegramWebhookCommand {

    private static final String DROP = "--drop-waiting";
    private static final String DROP_MEANING = "Throw away what people have written meanwhile. They get no answer.";

    @Spec
    private CommandSpec command;

    @Command(
            name = "set",
            description = "Let Telegram bring its updates to WAYMARK_PUBLIC_URL.",
            mixinStandardHelpOptions = true)
    int set(@Option(names = DROP, description = DROP_MEANING) boolean dropWaiting) {
        return desk().setWebhook(dropWaiting);
    }

    @Command(
            name = "check",
            description = "Say what Telegram knows; exit code 1 when it is not as the settings say.",
            mixinStandardHelpOptions = true)
    int check() {
        return desk().checkWebhook();
    }

    @Command(
            name = "remove",
            description = "Let Telegram keep its updates until they are asked for, as TELEGRAM_MODE=polling needs it.",
            mixinStandardHelpOptions = true)
    int remove(@Option(names = DROP, description = DROP_MEANING) boolean dropWaiting) {
        return desk().removeWebhook(dropWaiting);
    }

    private TelegramDesk desk() {
        return new TelegramDesk(
                new Settings(System.getenv()), command.commandLine().getOut());
    }
}
