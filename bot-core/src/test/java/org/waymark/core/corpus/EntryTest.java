package org.waymark.core.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EntryTest {

    private static final Resource KIT = resource("kit", "https://www.kit.org/start");
    private static final Resource SCOTS = resource("scots", "https://scots.example");

    private static final Helpline SCOTTISH =
            new Helpline("line", "The Line", "0800 333 444", "", "free", "", Set.of(Nation.SCOTLAND));

    private static final Entry ENTRY = new Entry(
            new IntentId("hospital"),
            1,
            "health",
            List.of(KIT, SCOTS),
            URI.create("https://kit.org/hospital"),
            Map.of(Nation.SCOTLAND, URI.create("https://help.scots.example/hospital")),
            List.of(SCOTTISH),
            Set.copyOf(Nation.ALL),
            List.of(),
            Volatility.LOW,
            LocalDate.of(2026, 5, 10),
            LocalDate.of(2027, 5, 10),
            Map.of(Language.ENGLISH, new EntryText("Hospital", "Brief.", "Full.")));

    private static Resource resource(String id, String url) {
        return new Resource(id, id, id, id, URI.create(url));
    }

    @Test
    void aNationsOwnPage_isNamedAfterWhoMadeIt() {
        assertThat(ENTRY.in(Nation.SCOTLAND).resources()).containsExactly(SCOTS, KIT);
        assertThat(ENTRY.in(Nation.WALES).resources()).containsExactly(KIT, SCOTS);
    }

    @Test
    void nationWithoutAnyNumber_keepsTheNumbersThereAre() {
        assertThat(ENTRY.in(Nation.WALES).helplines()).containsExactly(SCOTTISH);
    }

    @Test
    void resource_holdsThePagesOfItsSite_andNoOthers() {
        assertThat(KIT.holds(URI.create("https://kit.org/a"))).isTrue();
        assertThat(KIT.holds(URI.create("https://guide.kit.org"))).isTrue();
        assertThat(KIT.holds(URI.create("https://otherkit.org"))).isFalse();
    }
}
