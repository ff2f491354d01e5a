package org.waymark.intents.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compared with vectors that another implementation of the same model gave (langchain4j 1.20 with the Hugging Face tokeniser):
 * a wrong mask or tokeniser changes every vector and raises no error.
 */
class OnnxEncoderTest {

    private static final OnnxEncoder ENCODER = OnnxEncoder.load();

    /** Every 48th number of the first half: the vector of the sentence's first piece. */
    static Stream<Arguments> references() {
        return Stream.of(
                Arguments.of("my aspen card is not working", new float[] {
                    -0.055404287f,
                    0.08793422f,
                    0.026924983f,
                    0.013511709f,
                    -0.04594452f,
                    0.02618157f,
                    0.01888614f,
                    -0.027060922f
                }),
                Arguments.of("Caf\u00E9 na\u00EFve: it\u2019s \u00A35, isn't it?", new float[] {
                    -0.023591911f,
                    -0.017382825f,
                    0.019631583f,
                    0.032523222f,
                    -0.05403354f,
                    -0.0476979f,
                    0.0036623664f,
                    -0.014664364f
                }),
                Arguments.of("where can i sleep tonight", new float[] {
                    -0.022000538f,
                    0.1390355f,
                    0.007497642f,
                    0.065508865f,
                    -0.013071919f,
                    -0.028434569f,
                    0.0171699f,
                    0.008126924f
                }));
    }

    @ParameterizedTest
    @MethodSource("references")
    void vectors_areThoseOfTheModel(String text, float[] reference) {
        float[] vector = ENCODER.encode(text);

        assertThat(vector).hasSize(768);
        for (int i = 0; i < reference.length; i++) {
            assertThat(vector[i * 48] * Math.sqrt(2)).isEqualTo(reference[i], within(0.01));
        }
    }

    @Test
    void vectors_haveLengthOne() {
        double sum = 0;
        for (float value : ENCODER.encode("school place")) {
            sum += value * value;
        }
        assertThat(sum).isEqualTo(1, within(1e-5));
    }

    @Test
    void sameMeaning_liesCloserThanOther() {
        float[] question = ENCODER.encode("i need a physician");

        assertThat(cosine(question, ENCODER.encode("where can i find a doctor")))
                .isGreaterThan(cosine(question, ENCODER.encode("my card is broken")));
    }

    private static double cosine(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
