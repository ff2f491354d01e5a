package org.waymark.intents.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.intents.corpus.CorpusFolder;
import org.waymark.intents.corpus.CorpusReader;
import org.waymark.intents.eval.Tsv;
import org.waymark.intents.match.Example;

/**
 * What the shipped signs see of 425 messages that somebody else wrote: 175 of people in danger, 250 that only look like it. The
 * signs were extended on these messages, so the share is no forecast; it must not fall.
 */
class DangerFloorTest {

    private static final double LEAST_SEEN = 0.90;
    private static final double MOST_FALSE = 0.02;

    @Test
    void shareOfDangersSeen_doesNotFall() throws IOException {
        SignDetector detector =
                new SignDetector(CorpusReader.read(CorpusFolder.shipped()).dangers());
        List<Example> messages =
                Tsv.parse("danger_dev.tsv", Files.readString(Path.of("src", "test", "resources", "danger_dev.tsv")));
        List<Example> safe =
                messages.stream().filter(one -> one.label().equals("safe")).toList();
        List<Example> dangers =
                messages.stream().filter(one -> !one.label().equals("safe")).toList();

        assertThat(share(detector, dangers)).isGreaterThanOrEqualTo(LEAST_SEEN);
        assertThat(share(detector, safe)).isLessThanOrEqualTo(MOST_FALSE);
    }

    private static double share(SignDetector detector, List<Example> messages) {
        long seen = messages.stream()
                .filter(message -> detector.detect(message.text()).isPresent())
                .count();
        return (double) seen / messages.size();
    }
}
