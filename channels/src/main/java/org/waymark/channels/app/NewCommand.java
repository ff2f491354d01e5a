package org.waymark.channels.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.core.corpus.Helpline;
import org.waymark.core.corpus.IntentId;
import org.waymark.core.corpus.Language;
import org.waymark.core.corpus.Resource;
import org.waymark.core.corpus.Volatility;
import org.waymark.core.reply.Operation;
import org.waymark.intents.corpus.CorpusFolder;
import org.waymark.intents.corpus.CorpusReader;
import org.waymark.intents.corpus.Skeleton;
import org.waymark.intents.corpus.TextCorpus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the folder of a new entry. */
@Command(
        name = "new",
        description = "Make the folder of a new entry: all but the words, which ./waymark check then asks for.",
        mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private CorpusOption corpus = new CorpusOption();

    @Parameters(paramLabel = "INTENT", description = "Its name for ever, such as bus_pass: a-z, 0-9 and _.")
    private String intent = "";

    @Option(names = "--topic", description = "Where it stands in the menu: one of topics.yaml.")
    private String topic = "";

    @Option(names = "--resource", description = "Where it comes from: one of resources.yaml. Default: the first.")
    private @Nullable String resource;

    @Option(names = "--helpline", description = "Whom to call: one of helplines.yaml. Default: that of \"human\".")
    private @Nullable String helpline;

    @Option(
            names = "--volatility",
            description = "How soon its facts may change: ${COMPLETION-CANDIDATES}. Default: medium.")
    private Volatility volatility = Volatility.MEDIUM;

    @Override
    public Integer call() throws IOException {
        Path folder = corpus.editable();
        TextCorpus read = CorpusReader.read(CorpusFolder.at(folder));
        Skeleton skeleton = new Skeleton(
                name(folder),
                topic(read),
                resource(read),
                helpline(read),
                volatility,
                Operation.by("").today().get());
        print("Written:");
        skeleton.write(folder).forEach(file -> print("  " + folder.resolve(file)));
        print("Now set the link, write the words, and run ./waymark check: it says what is left to do.");
        return 0;
    }

    private IntentId name(Path folder) {
        if (!IntentId.isValid(intent)) {
            throw new OperatorException(
                    "\"" + intent + "\" is not a name for an intent. Use lower case letters, digits and _ only.");
        }
        if (Files.exists(folder.resolve(intent))) {
            throw new OperatorException("There is a folder " + folder.resolve(intent) + " already. Edit it.");
        }
        return new IntentId(intent);
    }

    private String topic(TextCorpus read) {
        if (!read.topics().contains(topic) && !topic.equals(TextCorpus.CONTROL)) {
            throw new OperatorException((topic.isEmpty() ? "Which topic? " : "There is no topic \"" + topic + "\". ")
                    + "Write --topic and one of: " + String.join(", ", read.topics()) + ".");
        }
        return topic;
    }

    private Resource resource(TextCorpus read) {
        String wanted = resource == null ? read.resources().get(0).id() : resource;
        return named(wanted, read.resources(), Resource::id, "resource");
    }

    private Helpline helpline(TextCorpus read) {
        return helpline == null
                ? read.phrases(Language.ENGLISH).human()
                : named(helpline, read.helplines(), Helpline::id, "helpline");
    }

    private static <T> T named(String wanted, List<T> all, Function<T, String> id, String what) {
        Optional<T> found =
                all.stream().filter(one -> id.apply(one).equals(wanted)).findFirst();
        return found.orElseThrow(() -> new OperatorException("There is no " + what + " \"" + wanted + "\". Use one of: "
                + all.stream().map(id).collect(Collectors.joining(", ")) + "; or add it to " + what + "s.yaml."));
    }

    private void print(String line) {
        command.commandLine().getOut().println(line);
    }
}
