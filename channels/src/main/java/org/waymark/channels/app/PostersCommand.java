package org.waymark.channels.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.waymark.core.corpus.Entry;
import org.waymark.core.corpus.IntentId;
import org.waymark.core.corpus.Language;
import org.waymark.intents.corpus.CorpusReader;
import org.waymark.intents.corpus.TextCorpus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws posters: a page for each entry, with a code to scan and a number to text. */
@Command(
        name = "posters",
        description =
                "Draw posters to print: one A4 page (SVG) for each entry, with a code that opens the entry on Telegram,"
                        + " and the number to text. A browser prints them.",
        mixinStandardHelpOptions = true)
final class PostersCommand implements Callable<Integer> {

    /** What Telegram allows for names of bots. */
    private static final Pattern BOT = Pattern.compile("@?(\\w{5,32})");

    private static final Pattern PHONE = Pattern.compile("\\+\\d[\\d ]{6,20}");

    @Spec
    private CommandSpec command;

    @Mixin
    private CorpusOption corpus = new CorpusOption();

    @Parameters(
            paramLabel = "INTENT",
            arity = "0..*",
            description = "Names of intent folders. Default: the whole menu.")
    private List<String> intents = List.of();

    @Option(
            names = "--lang",
            paramLabel = "CODE",
            split = ",",
            description = "In these languages. Default: all that an entry has.")
    private List<String> languages = List.of();

    @Option(names = "--bot", paramLabel = "NAME", description = "The bot's name on Telegram, such as WaymarkBot.")
    private String bot = "";

    @Option(names = "--number", paramLabel = "PHONE", description = "The number to text, such as \"+44 7700 900123\".")
    private String number = "";

    @Option(names = "--out", paramLabel = "FOLDER", description = "Where they go. Default: ${DEFAULT-VALUE}.")
    private Path folder = Path.of("posters");

    @Override
    public Integer call() throws IOException {
        Optional<String> name = checked(bot, BOT, "--bot", "Write the name that BotFather gave, such as WaymarkBot.")
                .map(given -> given.replaceFirst("@", ""));
        Optional<String> phone =
                checked(number, PHONE, "--number", "Write it with + and the country, such as +44 7700 900123.");
        if (name.isEmpty() && phone.isEmpty()) {
            throw new OperatorException("A poster needs a place to ask: --bot NAME, --number PHONE, or both.");
        }
        TextCorpus read = CorpusReader.read(corpus.folder());
        Files.createDirectories(folder);
        int drawn = 0;
        for (Entry entry : entries(read)) {
            for (Language language : languages(read, entry)) {
                String file = String.format(
                        java.util.Locale.ROOT, "%03d-%s-%s.svg", entry.number(), entry.id(), language.code());
                Poster poster = new Poster(entry, read.phrases(language), name, phone);
                Files.writeString(folder.resolve(file), poster.svg(), StandardCharsets.UTF_8);
                drawn++;
            }
        }
        command.commandLine()
                .getOut()
                .println(drawn + " posters in " + folder + ". Open one in a browser and print it.");
        return 0;
    }

    private static Optional<String> checked(String value, Pattern form, String option, String remedy) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (!form.matcher(value).matches()) {
            throw new OperatorException(option + " is \"" + value + "\". " + remedy);
        }
        return Optional.of(value);
    }

    private List<Entry> entries(TextCorpus read) {
        if (intents.isEmpty()) {
            return read.entries().stream()
                    .filter(entry -> read.topics().contains(entry.topic()))
                    .toList();
        }
        return intents.stream()
                .map(intent -> Optional.of(intent)
                        .filter(IntentId::isValid)
                        .flatMap(id -> read.entry(new IntentId(id)))
                        .orElseThrow(() -> new OperatorException(
                                "There is no entry \"" + intent + "\". The folders in the corpus are the names.")))
                .toList();
    }

    private List<Language> languages(TextCorpus read, Entry entry) {
        return read.languages().stream()
                .filter(language -> entry.texts().containsKey(language))
                .filter(language -> languages.isEmpty() || languages.contains(language.code()))
                .toList();
    }
}
