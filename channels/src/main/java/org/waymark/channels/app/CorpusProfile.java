package org.waymark.channels.app;

import java.util.Comparator;
import java.util.List;
import org.waymark.channels.telegram.TelegramProfile;
import org.waymark.core.corpus.Corpus;
import org.waymark.core.corpus.Language;
import org.waymark.core.corpus.Phrase;

/** What people see of the bot at Telegram before they write to it, in the words of the corpus. */
record CorpusProfile(Corpus corpus) implements TelegramProfile {

    @Override
    public List<Language> languages() {
        return corpus.languages().stream()
                .sorted(Comparator.comparing(Language::code))
                .toList();
    }

    @Override
    public List<Note> notes(Language language) {
        return List.of(
                note("start", Phrase.NOTE_START, language),
                note("menu", Phrase.NOTE_MENU, language),
                note("back", Phrase.NOTE_BACK, language),
                note("new", Phrase.NOTE_NEW, language),
                note("language", Phrase.NOTE_LANGUAGE, language),
                note("help", Phrase.NOTE_HELP, language),
                note("privacy", Phrase.NOTE_PRIVACY, language),
                note("forget", Phrase.NOTE_FORGET, language),
                note("stop", Phrase.NOTE_STOP, language));
    }

    /** Without what concerns one person alone. */
    @Override
    public List<Note> notesInGroups(Language language) {
        return List.of(
                note("menu", Phrase.NOTE_MENU, language),
                note("help", Phrase.NOTE_HELP, language),
                note("privacy", Phrase.NOTE_PRIVACY, language));
    }

    @Override
    public String about(Language language) {
        return corpus.phrases(language).say(Phrase.ABOUT);
    }

    @Override
    public String aboutBrief(Language language) {
        return corpus.phrases(language).say(Phrase.ABOUT_BRIEF);
    }

    private Note note(String command, Phrase description, Language language) {
        return new Note(command, corpus.phrases(language).say(description));
    }
}
