package org.waymark.core.engine;

import java.time.LocalDate;
import org.waymark.core.conversation.Opinion;
import org.waymark.core.corpus.IntentId;
import org.waymark.core.corpus.Language;

/**
 * What somebody thinks of an entry. It says nothing about who, where or how they asked, and not on which day.
 *
 * @param opinion what they think
 * @param intent of which entry
 * @param language in which it was shown
 * @param version of the entry, see {@link org.waymark.core.corpus.Entry#version}
 * @param week the Monday of the week
 */
public record Report(Opinion opinion, IntentId intent, Language language, String version, LocalDate week) {}
