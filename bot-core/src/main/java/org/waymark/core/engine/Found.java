package org.waymark.core.engine;

import java.util.Optional;
import org.waymark.core.corpus.Entry;
import org.waymark.core.corpus.Language;
import org.waymark.core.message.OutboundMessage;

/**
 * An entry that was looked up, ready to be handed on.
 *
 * @param entry which
 * @param language in which it is
 * @param card the whole of it
 * @param withEnglish the same with the heart of it in English too; nothing where it is English already
 */
public record Found(Entry entry, Language language, OutboundMessage card, Optional<OutboundMessage> withEnglish) {}
