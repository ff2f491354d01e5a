package org.waymark.channels.sms;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class TallyTest {

    private final Logger logger = (Logger) LoggerFactory.getLogger(Tally.class);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        log.start();
        logger.addAppender(log);
    }

    @AfterEach
    void listenNoMore() {
        logger.detachAppender(log);
    }

    @Test
    void eachThing_isSaidOnceADay_andCountedAlways() {
        AtomicReference<LocalDate> today = new AtomicReference<>(LocalDate.of(2026, 11, 24));
        Tally tally = new Tally(today::get);
        for (int i = 0; i < 100; i++) {
            tally.count("messages were lost");
        }
        tally.count("messages were found");
        today.set(LocalDate.of(2026, 11, 25));
        tally.count("messages were lost");

        assertThat(log.list.stream().map(ILoggingEvent::getFormattedMessage))
                .containsExactly(
                        "sms: messages were lost (1 since the start)",
                        "sms: messages were found (1 since the start)",
                        "sms: messages were lost (101 since the start)");
        assertThat(tally.of("messages were lost")).isEqualTo(101);
    }
}
