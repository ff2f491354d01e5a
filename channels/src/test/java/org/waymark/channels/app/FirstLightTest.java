package org.waymark.channels.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.core.message.Answer;
import org.waymark.core.message.Content;
import org.waymark.core.message.Form;
import org.waymark.core.message.InboundMessage;
import org.waymark.core.message.Inbox;
import org.waymark.core.message.MessageKey;
import org.waymark.core.message.PersonKey;
import org.waymark.core.reply.PlainText;

/** The whole program over the shipped corpus: what people ask, and where they get to. */
class FirstLightTest {

    private static final Inbox BOT = ShippedBot.on(() -> ShippedBot.TODAY);
    private static final AtomicInteger MESSAGES = new AtomicInteger();

    private static String text(String question) {
        MessageKey key = new MessageKey("test:" + MESSAGES.incrementAndGet());
        Answer answer = BOT.receive(
                new InboundMessage(key, new PersonKey(key.value()), Form.FULL, new Content.Words(question)));
        return PlainText.tight(((Answer.Said) answer).message());
    }

    /** Every resource that the fact sheet starts from is the answer to some question. */
    @ParameterizedTest
    @CsvSource({
        "i got refused what can i do, Right to Remain Toolkit",
        "do i pay for hospital, Patients Not Passports Toolkit",
        "is there a sanctuary group in my town, City of Sanctuary UK",
        "where can i download the mental health resource pack, City of Sanctuary Mental Health Resource Pack",
        "where can university students get a sanctuary scholarship, University of Sanctuary Resource Pack",
        "university of sanctuary award for our uni, University of Sanctuary Resource Pack",
        "they say i am adult but i am 16, Coram Migrant Children's Project",
        "my aspen card not working, Start New Life",
        "campaign against nhs charges, Patients Not Passports Toolkit"
    })
    void question_getsToItsResource(String question, String resource) {
        assertThat(text(question)).contains(resource);
    }

    @ParameterizedTest
    @ValueSource(strings = {"who won the match", "what is the weather tomorrow", "bus times to leeds", "asdf qwer"})
    void whatIsNotOurs_isNotAnswered(String question) {
        assertThat(text(question)).contains("Sorry, I do not know that.", "0808 801 0503");
    }

    @ParameterizedTest
    @CsvSource({
        "i want to kill myself, Call 116 123",
        "he lock me in the house, 0808 2000 247",
        "they take my passport and i work no money, 08000 121 700",
        "STOP hurting me, 0808 2000 247",
        "my baby is not breathing, Call 999",
        "i sleep in the street tonight, 0808 801 0503",
        "they put me on a plane tomorrow, 020 7456 9750",
        "im 15 and alone no parents here, 0800 1111"
    })
    void danger_getsItsNumber(String words, String number) {
        assertThat(text(words)).contains(number);
    }

    @Test
    void numberThatIsTexted_isNotToBeCalled() {
        assertThat(text("suicide crisis text line number")).contains("85258").doesNotContain("Call 85258");
    }

    @Test
    void predictionOfACase_isNeverGiven() {
        assertThat(text("will i win my case")).contains("Only a lawyer can tell you that");
    }
}
