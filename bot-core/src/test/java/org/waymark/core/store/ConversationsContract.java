package org.waymark.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.waymark.core.conversation.Conversation;
import org.waymark.core.conversation.Conversations;
import org.waymark.core.message.PersonKey;

/** What every memory of conversations does. */
abstract class ConversationsContract {

    static final PersonKey PERSON = new PersonKey("person");

    final MovedClock clock = new MovedClock();

    abstract Conversations conversations();

    @Test
    void stranger_isNotKnown() {
        assertThat(conversations().find(PERSON)).isEmpty();
    }

    @Test
    void lastOfSeveral_isRemembered() {
        conversations().save(PERSON, Conversation.fresh().missed());
        conversations().save(PERSON, Conversation.fresh().stopped(true));
        conversations().save(new PersonKey("another"), Conversation.fresh().missed());

        assertThat(conversations().find(PERSON)).contains(Conversation.fresh().stopped(true));
    }

    @Test
    void isForgotten_aDayAfterTheLastMessage() {
        conversations().save(PERSON, Conversation.fresh().missed());
        clock.move(Duration.ofHours(20));
        conversations().save(PERSON, Conversation.fresh().missed());

        clock.move(Duration.ofHours(23));
        assertThat(conversations().find(PERSON)).isPresent();

        clock.move(Duration.ofHours(2));
        assertThat(conversations().find(PERSON)).isEmpty();
    }

    @Test
    void isForgotten_atOnceWhenAsked() {
        conversations().save(PERSON, Conversation.fresh().missed());
        conversations().save(new PersonKey("another"), Conversation.fresh().missed());

        conversations().forget(PERSON);
        conversations().forget(new PersonKey("stranger"));

        assertThat(conversations().find(PERSON)).isEmpty();
        assertThat(conversations().find(new PersonKey("another"))).isPresent();
    }
}
