package org.waymark.channels.telegram;

import java.util.List;
import org.waymark.core.corpus.Language;

/** What people see of the bot before they write to it, in each language. English is for all languages that have none of their own. */
public interface TelegramProfile {

    /**
     * A command in the list that Telegram offers (Bot API, BotCommand).
     *
     * @param command without the slash: 1 to 32 of a-z, 0-9 and _
     * @param description what it does: 1 to 256 letters
     */
    record Note(String command, String description) {

        private static final String COMMAND_FORM = "[a-z0-9_]{1,32}";
        private static final int LONGEST = 256;

        /** Refuses what Telegram would refuse. */
        public Note {
            if (!command.matches(COMMAND_FORM) || description.isEmpty() || description.length() > LONGEST) {
                throw new IllegalArgumentException("not a command for Telegram: " + command);
            }
        }
    }

    /**
     * The languages that there are words in.
     *
     * @return English among them
     */
    List<Language> languages();

    /**
     * The commands for a chat with one person.
     *
     * @param language of the descriptions
     * @return in the order in which they are shown
     */
    List<Note> notes(Language language);

    /**
     * The commands for a group.
     *
     * @param language of the descriptions
     * @return in the order in which they are shown
     */
    List<Note> notesInGroups(Language language);

    /**
     * What stands in an empty chat.
     *
     * @param language of the words
     * @return at most 512 letters (Bot API, setMyDescription)
     */
    String about(Language language);

    /**
     * What stands beside the name.
     *
     * @param language of the words
     * @return at most 120 letters (Bot API, setMyShortDescription)
     */
    String aboutBrief(Language language);
}
