package org.waymark.channels.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.telegram.telegrambots.meta.api.methods.AnswerInlineQuery;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.inlinequery.inputmessagecontent.InputTextMessageContent;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResult;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultArticle;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultsButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.waymark.core.corpus.Language;
import org.waymark.core.corpus.Phrase;
import org.waymark.core.engine.Found;
import org.waymark.core.engine.Lookup;
import org.waymark.core.engine.Rates;
import org.waymark.core.message.OutboundMessage;

/**
 * Inline mode (Bot API, "Inline mode"): a volunteer writes the bot's name and some words in any chat and picks a finished entry. The
 * same words give everybody the same entries, so Telegram may keep them; nothing is noted, not even what was chosen.
 */
final class InlineAnswers {

    /** How many entries are offered. */
    static final int MOST = 6;

    /** How long Telegram may keep an answer, in seconds. */
    private static final int KEPT_SECONDS = 300;

    private static final Pattern IN_LANGUAGE = Pattern.compile("\\s*([A-Za-z]{2,3})\\s*:(.*)", Pattern.DOTALL);

    private final Supplier<Lookup> lookup;
    private final Rates rates;
    private final Supplier<TelegramIdentity> self;

    /**
     * Ready to look up.
     *
     * @param lookup finds entries and knows the words on buttons
     * @param rates how fast people look up; every letter that they write is a query
     * @param self who the bot is
     */
    InlineAnswers(Supplier<Lookup> lookup, Rates rates, Supplier<TelegramIdentity> self) {
        this.lookup = lookup;
        this.rates = rates;
        this.self = self;
    }

    AnswerInlineQuery answer(TelegramUpdate.Asked asked) {
        boolean tooFast = rates.count(asked.person()) != Rates.Verdict.ANSWER;
        Query query = Query.of(asked.words(), lookup.get());
        List<InlineQueryResult> results = tooFast ? List.of() : results(query);
        return AnswerInlineQuery.builder()
                .inlineQueryId(asked.query())
                .results(results)
                .cacheTime(tooFast ? 0 : KEPT_SECONDS)
                .isPersonal(tooFast)
                .button(InlineQueryResultsButton.builder()
                        .text(say(Phrase.PRIVATE_BUTTON, query.language()))
                        .startParameter("inline")
                        .build())
                .build();
    }

    /** A reply in a group, with a way to go on in private. */
    SendMessage inGroup(SendMessage message, int asked, Language language) {
        message.setReplyParameters(ReplyParameters.builder()
                .messageId(asked)
                .allowSendingWithoutReply(true)
                .build());
        String label = say(Phrase.PRIVATE_BUTTON, language);
        InlineKeyboardRow row =
                new InlineKeyboardRow(Keyboard.link(label, self.get().link("group")));
        message.setReplyMarkup(new InlineKeyboardMarkup(List.of(row)));
        return message;
    }

    /** What is looked up, and in which language it is wanted: {@code ar: school}. */
    private record Query(String words, Language language) {

        static Query of(String written, Lookup lookup) {
            Matcher parts = IN_LANGUAGE.matcher(written);
            Optional<Language> language = parts.matches()
                    ? lookup.language(parts.group(1).toLowerCase(java.util.Locale.ROOT))
                    : Optional.empty();
            return language.map(spoken -> new Query(parts.group(2), spoken))
                    .orElseGet(() -> new Query(written, Language.ENGLISH));
        }
    }

    private List<InlineQueryResult> results(Query query) {
        List<InlineQueryResult> results = new ArrayList<>();
        for (Found found : lookup.get().find(query.words(), query.language(), MOST)) {
            results.add(article(found, found.card(), ""));
            found.withEnglish().ifPresent(both -> results.add(article(found, both, "-en")));
        }
        return results;
    }

    private InlineQueryResult article(Found found, OutboundMessage card, String both) {
        Language language = found.language();
        String payload = StartLink.payload(found.entry().number(), language);
        List<InlineKeyboardRow> rows = new ArrayList<>(Keyboard.rows(card));
        rows.add(new InlineKeyboardRow(
                Keyboard.link(say(Phrase.PRIVATE_BUTTON, language), self.get().link(payload))));
        String title = found.entry().text(language).title();
        return InlineQueryResultArticle.builder()
                .id(payload + both + "-" + found.entry().version(language))
                .title(both.isEmpty() ? title : title + " + English")
                .description(found.entry().text(language).brief())
                .inputMessageContent(InputTextMessageContent.builder()
                        .messageText(HtmlPages.of(card).get(0))
                        .parseMode(HtmlPages.PARSE_MODE)
                        .linkPreviewOptions(
                                LinkPreviewOptions.builder().isDisabled(true).build())
                        .build())
                .replyMarkup(new InlineKeyboardMarkup(rows))
                .build();
    }

    private String say(Phrase phrase, Language language) {
        return lookup.get().phrases(language).say(phrase);
    }
}
