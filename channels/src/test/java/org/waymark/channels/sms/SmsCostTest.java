package org.waymark.channels.sms;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.w3c.dom.NodeList;
import org.waymark.channels.TestBot;
import org.waymark.channels.web.WebRequest;
import org.waymark.channels.web.Webhook;
import org.waymark.core.sms.Segments;
import org.waymark.core.spending.Budget;
import org.waymark.core.store.DaySpending;

/** A day on which far more is asked than may be paid for. */
class SmsCostTest {

    private static final int DAY = 500;
    private static final int NUMBERS = 400;

    private final Logger logger = (Logger) LoggerFactory.getLogger(DaySpending.class);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final SmsChannel channel = new SmsChannel(
            TwilioCaller.settings(),
            TestBot.PERSONS,
            TestBot.fresh(),
            TestBot.limits(new Budget(60, DAY, new BigDecimal("4.0"))));

    @BeforeEach
    void listen() {
        log.start();
        logger.addAppender(log);
    }

    @AfterEach
    void listenNoMore() {
        logger.detachAppender(log);
        channel.close();
    }

    /** What the answers to one message from each of many numbers cost, asked by many at once. */
    private int segmentsFor(String words, int round) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(16);
        List<Future<Integer>> answers = IntStream.range(0, NUMBERS)
                .mapToObj(number -> people.submit(() -> segments(words, round, number)))
                .toList();
        int sum = 0;
        for (Future<Integer> answer : answers) {
            sum += answer.get(1, TimeUnit.MINUTES);
        }
        people.shutdown();
        return sum;
    }

    private int segments(String words, int round, int number) throws Exception {
        String body = TwilioCaller.form(Map.of(
                "MessageSid",
                "SM" + round + "x" + number,
                "From",
                "+44770090" + (1000 + number),
                "To",
                TwilioCaller.OURS,
                "Body",
                words));
        String signature = TwilioCaller.signature(TwilioCaller.TOKEN, "/twilio/sms", body);
        Webhook webhook = channel.webhooks().get(0);
        String xml = webhook.post(
                        new WebRequest("/twilio/sms", "", Map.of("x-twilio-signature", List.of(signature)), body))
                .body();
        NodeList texts = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                .getElementsByTagName("Body");
        return Optional.ofNullable(texts.item(0))
                .map(text -> Segments.of(text.getTextContent()).count())
                .orElse(0);
    }

    @Test
    void flood_costsWhatWasAllowed_andSaysSoOnce_andLeavesTheLastTenthForDanger() throws Exception {
        int ordinary = segmentsFor("my card is broken", 1) + segmentsFor("who won the match", 2);
        assertThat(ordinary).isGreaterThan(DAY * 85 / 100).isLessThanOrEqualTo(DAY * 90 / 100);
        assertThat(log.list).hasSize(2);

        int danger = segmentsFor("i want to kill myself", 3);
        assertThat(ordinary + danger).isGreaterThan(DAY - 3).isLessThanOrEqualTo(DAY);
        assertThat(log.list.stream().map(ILoggingEvent::getFormattedMessage))
                .satisfiesExactlyInAnyOrder(
                        line -> assertThat(line)
                                .matches(
                                        "most of today's text messages are sent: 40\\d of 500 segments, GBP 16\\.\\d\\d"),
                        line -> assertThat(line).startsWith("today's cap for text messages is reached: only danger"),
                        line -> assertThat(line).startsWith("today's cap for text messages is used up"));
    }
}
