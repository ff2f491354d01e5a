package org.waymark.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Ticker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.waymark.core.conversation.Conversation;
import org.waymark.core.conversation.Conversations;
import org.waymark.core.message.Answer;
import org.waymark.core.message.Content;
import org.waymark.core.message.Form;
import org.waymark.core.message.InboundMessage;
import org.waymark.core.message.MessageKey;
import org.waymark.core.message.PersonKey;
import org.waymark.core.store.CaffeineConversations;

class BotReliabilityTest {

    private static final PersonKey PERSON = new PersonKey("person");

    private static InboundMessage message(String key, String words) {
        return new InboundMessage(new MessageKey(key), PERSON, Form.BRIEF, new Content.Words(words));
    }

    @Test
    void secondDelivery_getsTheSameAnswer_andMovesNothing() {
        Bot bot = Bots.ordinary();
        bot.receive(message("1", "card"));
        Answer first = bot.receive(message("2", "more"));

        Answer again = bot.receive(message("2", "more"));
        Answer next = bot.receive(message("3", "more"));

        assertThat(again).isEqualTo(first);
        assertThat(next).isNotEqualTo(first);
    }

    @Test
    void twoHonestIdenticalTexts_getTwoAnswers() {
        AtomicInteger asked = new AtomicInteger();
        Bot bot = Bots.with(
                (question, language) -> {
                    asked.incrementAndGet();
                    return List.of();
                },
                new CaffeineConversations(Ticker.systemTicker()));

        bot.receive(message("1", "hello there"));
        bot.receive(message("2", "hello there"));

        assertThat(asked).hasValue(2);
    }

    @Test
    void deliveriesAtTheSameMoment_areAnsweredOnce() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        Bot bot = Bots.with(
                (question, language) -> {
                    asked.incrementAndGet();
                    return List.of();
                },
                new CaffeineConversations(Ticker.systemTicker()));
        ExecutorService workers = Executors.newFixedThreadPool(8);
        List<Callable<Answer>> deliveries = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            deliveries.add(() -> bot.receive(message("same", "hello there")));
        }

        List<Future<Answer>> answers = workers.invokeAll(deliveries);

        for (Future<Answer> answer : answers) {
            assertThat(answer.get()).isEqualTo(answers.get(0).get());
        }
        assertThat(asked).hasValue(1);
        workers.shutdown();
    }

    @Test
    void whateverBreaksInside_thePersonGetsAKindLineAndANumber() {
        Bot bot = Bots.with(
                (question, language) -> {
                    throw new IllegalStateException("broken");
                },
                new CaffeineConversations(Ticker.systemTicker()));

        Person.texting(bot).says("card").hears("TROUBLE", "Call 0800 111 222");
    }

    @Test
    void brokenStore_doesNotSilenceTheBot() {
        Bot bot = Bots.with((question, language) -> List.of(), new BrokenConversations());

        Person.texting(bot).says("card").hears("TROUBLE", "Call 0800 111 222");
        Person.texting(bot).says("he is hurting me").hears("Call 999 now.");
    }

    @Test
    void forgottenPerson_leavesNothingInTheStore() {
        CaffeineConversations conversations = new CaffeineConversations(Ticker.systemTicker());
        Bot bot = Bots.with((question, language) -> List.of(), conversations);
        Person person = Person.texting(bot).says("menu");
        assertThat(conversations.find(person.key())).isPresent();

        person.says("forget");
        assertThat(conversations.find(person.key())).isEmpty();

        person.says("menu");
        bot.forget(person.key());
        assertThat(conversations.find(person.key())).isEmpty();
    }

    /** A store whose disk is gone. */
    private static final class BrokenConversations implements Conversations {

        @Override
        public Optional<Conversation> find(PersonKey person) {
            throw new IllegalStateException("broken");
        }

        @Override
        public void save(PersonKey person, Conversation conversation) {
            throw new IllegalStateException("broken");
        }

        @Override
        public void forget(PersonKey person) {
            throw new IllegalStateException("broken");
        }
    }
}
