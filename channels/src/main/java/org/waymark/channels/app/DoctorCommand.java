package org.waymark.channels.app;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.waymark.channels.checkup.Finding;
import org.waymark.channels.sms.SmsCheckup;
import org.waymark.channels.telegram.TelegramCheckup;
import org.waymark.core.spending.Budget;
import org.waymark.intents.check.CorpusChecker;
import org.waymark.intents.corpus.CorpusReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Looks at everything that has to fit together, and says in plain words what does not. */
@Command(
        name = "doctor",
        description =
                "Look at the settings, the corpus, Telegram and Twilio, and say what is wrong and what to do. Run it on the"
                        + " machine that serves, while it serves.",
        mixinStandardHelpOptions = true,
        footer = {"%nEnds with 0 when everything works, with 1 when something does not."})
final class DoctorCommand implements Callable<Integer> {

    private static final Map<Finding.Grade, String> MARKS =
            Map.of(Finding.Grade.GOOD, "good  ", Finding.Grade.LOOK, "look  ", Finding.Grade.BAD, "BAD   ");

    private final Map<String, String> environment;

    @Spec
    private CommandSpec command;

    @Mixin
    private CorpusOption corpus = new CorpusOption();

    DoctorCommand() {
        this(System.getenv());
    }

    /** For tests. */
    DoctorCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    /** Looks at one thing; what is set wrongly is a finding too. */
    private interface Look {
        List<Finding> look();
    }

    @Override
    public Integer call() {
        Settings settings = new Settings(environment);
        List<Finding> all = new ArrayList<>();
        all.addAll(chapter("This machine", () -> machine(settings)));
        all.addAll(chapter("The corpus", () -> corpus(settings)));
        all.addAll(chapter("Text messages", () -> sms(settings)));
        all.addAll(chapter("Telegram", () -> telegram(settings)));
        long bad = all.stream()
                .filter(finding -> finding.grade() == Finding.Grade.BAD)
                .count();
        out().println(bad == 0 ? "Nothing is wrong." : bad + " to mend.");
        return bad == 0 ? 0 : 1;
    }

    private List<Finding> chapter(String title, Look look) {
        List<Finding> findings = found(look);
        out().println(title);
        findings.forEach(finding -> out().println("  " + MARKS.get(finding.grade()) + finding.words()));
        out().println();
        return findings;
    }

    private static List<Finding> found(Look look) {
        try {
            return look.look();
        } catch (OperatorException wrong) {
            return List.of(Finding.bad(String.valueOf(wrong.getMessage())));
        }
    }

    private List<Finding> machine(Settings settings) {
        List<Finding> findings = new ArrayList<>();
        findings.addAll(found(() -> new StoreCheckup(settings.data(), settings.redis()).look()));
        settings.secret();
        findings.add(Finding.good("There is a key that turns people into codes."));
        findings.add(
                settings.operation().operator().isEmpty()
                        ? Finding.look("Nobody is named who runs this. Set WAYMARK_OPERATOR: HELP and PRIVACY say it.")
                        : Finding.good("HELP and PRIVACY name who runs this."));
        return findings;
    }

    private List<Finding> corpus(Settings settings) {
        CorpusChecker checker = new CorpusChecker(settings.operation().today().get());
        int problems = checker.check(corpus.folder()).size();
        if (problems > 0) {
            return List.of(Finding.bad("The corpus has " + problems + " faults. ./waymark check names them."));
        }
        int due = checker.due(CorpusReader.read(corpus.folder())).size();
        return List.of(
                Finding.good("The corpus has no faults."),
                due == 0
                        ? Finding.good("No entry is due for review.")
                        : Finding.look(due + " entries are due for review: people get them without their words."
                                + " ./waymark check names them."));
    }

    private List<Finding> sms(Settings settings) {
        if (settings.sms().isEmpty()) {
            return List.of(Finding.look("Off. TWILIO_AUTH_TOKEN and WAYMARK_PUBLIC_URL switch it on."));
        }
        Budget budget = settings.budget();
        List<Finding> findings = new ArrayList<>(new SmsCheckup(settings.sms().get()).look());
        findings.add(Finding.good("Caps: " + budget.person() + " segments a day to one person, " + budget.day()
                + " to all (" + budget.cost(budget.day()) + ")."));
        return findings;
    }

    private static List<Finding> telegram(Settings settings) {
        return settings.telegram()
                .map(telegram -> new TelegramCheckup(telegram).look())
                .orElseGet(() -> List.of(Finding.look("Off. TELEGRAM_BOT_TOKEN switches it on.")));
    }

    private PrintWriter out() {
        return command.commandLine().getOut();
    }
}
