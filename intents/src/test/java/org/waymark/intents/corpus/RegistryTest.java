package org.waymark.intents.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Numbers stand on posters and names in old buttons: what was given once is never changed. */
class RegistryTest {

    private static List<String> given() {
        try (InputStream file = RegistryTest.class.getResourceAsStream("/registry_given.tsv")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** New lines are added at the end of both files; a change of any other line is a poster that leads astray. */
    @Test
    void everythingThatWasGiven_isStillThere_inItsPlace() {
        List<String> shipped =
                CorpusFolder.shipped().text("registry.tsv").lines().toList();

        assertThat(shipped).startsWith(given().toArray(String[]::new));
        assertThat(given())
                .hasSizeGreaterThanOrEqualTo(97)
                .startsWith("1\twhat_is_asylum")
                .contains("97\tunclear");
    }
}
