package org.waymark.intents.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.intents.match.Example;

class NoiseTest {

    private static final Example QUESTION = new Example("card", "Please, what are you doing with the money tomorrow?");

    private static String spoilt(Noise noise) {
        return noise.spoil(List.of(QUESTION), 1).get(0).text();
    }

    @ParameterizedTest
    @EnumSource(Noise.class)
    void sameSeed_sameNoise_otherSeed_otherNoise(Noise noise) {
        List<Example> many = Collections.nCopies(50, QUESTION);

        List<Example> first = noise.spoil(many, 1);
        assertThat(noise.spoil(many, 1)).isEqualTo(first);
        if (noise != Noise.SHORTHAND) {
            assertThat(noise.spoil(many, 2)).isNotEqualTo(first);
        }
    }

    @ParameterizedTest
    @EnumSource(Noise.class)
    void labelsStay_textsChange(Noise noise) {
        assertThat(noise.spoil(List.of(QUESTION), 1).get(0).label()).isEqualTo("card");
        assertThat(spoilt(noise)).isNotEqualTo(QUESTION.text());
    }

    @Test
    void shorthand_isHowPeopleText() {
        assertThat(spoilt(Noise.SHORTHAND)).isEqualTo("pls wat r u doing wiv da mny 2moro");
    }

    @Test
    void vowels_leaveFirstAndLastLetters() {
        String word = Noise.VOWELS.spoil(Collections.nCopies(20, new Example("x", "accommodation")), 1).stream()
                .map(Example::text)
                .filter(text -> !text.equals("accommodation"))
                .findFirst()
                .orElseThrow();

        assertThat(word).isEqualTo("accmmdtn");
    }

    @Test
    void typos_hitOneLetterInTen() {
        Example letters = new Example("x", "a".repeat(10_000));

        long others = Noise.TYPOS
                .spoil(List.of(letters), 1)
                .get(0)
                .text()
                .chars()
                .filter(c -> c != 'a')
                .count();

        assertThat(others).as("a quarter of the typos write another letter").isBetween(180L, 320L);
    }
}
