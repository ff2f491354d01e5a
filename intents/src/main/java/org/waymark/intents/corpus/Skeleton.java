package org.waymark.intents.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waymark.core.corpus.Helpline;
import org.waymark.core.corpus.IntentId;
import org.waymark.core.corpus.Resource;
import org.waymark.core.corpus.Volatility;

/**
 * The folder of a new entry, filled in as far as a program can: what is left to write says so, and the checker refuses it until it is
 * written.
 *
 * @param id the entry's name for ever
 * @param topic where it stands in the menu
 * @param resource where it comes from
 * @param helpline whom to call
 * @param volatility how soon its facts may change
 * @param today when it is written
 */
public record Skeleton(
        IntentId id, String topic, Resource resource, Helpline helpline, Volatility volatility, LocalDate today) {

    /** Stands wherever an editor has to write something. */
    public static final String TO_WRITE = "TO WRITE";

    private static final String SCHEMA = "# yaml-language-server: $schema=../../schema/intent.schema.json\n";

    /**
     * Writes the folder, and gives the entry its number in the registry where it has none yet.
     *
     * @param corpus the folder of the corpus
     * @return the files that were written or changed, relative to it
     * @throws IOException when it cannot be written, or is there already
     */
    public List<String> write(Path corpus) throws IOException {
        Path registry = corpus.resolve(Registry.FILE);
        String given = Files.exists(registry) ? Files.readString(registry) : "";
        Optional<Integer> old = Registry.number(given, id.value());
        int number = old.orElseGet(() -> Registry.next(given));
        Path folder = Files.createDirectory(corpus.resolve(id.value()));
        Files.writeString(folder.resolve("intent.yaml"), intent(number));
        Files.writeString(folder.resolve("en.md"), text());
        List<String> files = List.of(id + "/intent.yaml", id + "/en.md");
        if (old.isPresent()) {
            return files;
        }
        String line = (given.isEmpty() || given.endsWith("\n") ? "" : "\n") + number + "\t" + id + "\n";
        Files.writeString(registry, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        return List.of(files.get(0), files.get(1), Registry.FILE);
    }

    private String intent(int number) {
        return SCHEMA
                + """
                number: %d
                topic: %s
                resources: [%s]
                link: %s
                helplines: [%s]
                nations: [england, wales, scotland, northern_ireland]
                related: []
                volatility: %s
                checked: %s
                review_by: %s
                """.formatted(
                                number,
                                topic,
                                resource.id(),
                                resource.url(),
                                helpline.id(),
                                volatility.name().toLowerCase(Locale.ROOT),
                                today,
                                ReviewDates.latest(today, volatility));
    }

    private static String text() {
        return """
                # TO WRITE: a title

                ## SMS

                TO WRITE: the most useful thing first. No number and no link: they are added.

                ## Full

                TO WRITE: what it is, what to do first, who can help. One idea a sentence.

                ## Questions

                - TO WRITE: at least 20 questions, one a line, as people text them
                """;
    }
}
