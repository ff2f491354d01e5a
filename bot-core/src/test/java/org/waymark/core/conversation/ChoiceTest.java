package org.waymark.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.core.corpus.Command;
import org.waymark.core.corpus.IntentId;
import org.waymark.core.corpus.Language;
import org.waymark.core.corpus.Nation;
import org.waymark.core.understanding.Nearest;

class ChoiceTest {

    private static final List<Choice> EVERY_KIND = List.of(
            new Choice.ToEntry(new IntentId("a".repeat(49))),
            new Choice.ToTopic("daily_life"),
            new Choice.ToLanguage(new Language("ckb")),
            new Choice.ToNation(Nation.NORTHERN_IRELAND, new IntentId("a".repeat(49))),
            new Choice.ToNumber(999, Optional.of(new Language("ckb"))),
            new Choice.ToWhy(new Why(
                    new IntentId("a".repeat(31)),
                    new Language("ckb"),
                    100,
                    100,
                    new Nearest(99, List.of(0, 15)),
                    "ffff")),
            new Choice.ToOpinion(Opinion.USELESS, new IntentId("a".repeat(49))),
            new Choice.ToCommand(Command.PRIVACY));

    @Test
    void everyKind_isTried() {
        assertThat(EVERY_KIND.stream().map(Object::getClass).collect(Collectors.toSet()))
                .isEqualTo(Stream.of(Choice.class.getPermittedSubclasses()).collect(Collectors.toSet()));
    }

    @Test
    void tokens_areReadBack_andFitAButton() {
        for (Choice choice : EVERY_KIND) {
            assertThat(Choice.parse(choice.token())).contains(choice);
            assertThat(choice.token().getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(64);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "e",
                "e:",
                "x:aspen_card",
                "e:Not An Id",
                "l:english",
                "c:SELF_DESTRUCT",
                "n:SCT",
                "n:XXX:card",
                "n:SCT:",
                "n:SCT:Not an id",
                "aspen_card"
            })
    void nonsense_isNoChoice(String token) {
        assertThat(Choice.parse(token)).isEmpty();
    }
}
