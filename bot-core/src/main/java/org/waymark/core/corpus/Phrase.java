package org.waymark.core.corpus;

/** What the bot itself can say. The words stand in {@code phrases/<language>.yaml} under the same names in lower case. */
public enum Phrase {
    /** One line with a phone number: {@code {number}} and {@code {brief}}. */
    CALL,
    /** One line with a number to text: {@code {word}}, {@code {number}} and {@code {brief}}. */
    TEXT,
    /** One line with an e-mail address: {@code {address}} and {@code {brief}}. */
    EMAIL,
    /** Who a number belongs to, in long messages: {@code {number}}, {@code {name}}, {@code {hours}}. */
    WHO_ANSWERS,
    /** Where an entry comes from: {@code {source}} and {@code {checked}}. */
    SOURCE,
    /** An entry that is not true everywhere: {@code {nations}}. */
    ONLY_IN,
    /** Below a translation that no speaker has checked against the English as it is: {@code {number}}. */
    UNREVIEWED,
    /** The same in a text message that has room for little: at most 16 letters where the language needs UCS-2. */
    UNREVIEWED_BRIEF,
    /** In front of an English text, because there is none in this language that may be sent. */
    IN_ENGLISH,
    /** In front of the nations, below an entry that is different in some of them. */
    WHERE,
    /** Below an entry as it is in one nation, and how to get it for another: {@code {nation}}. */
    FOR_NATION,
    /** Instead of an entry whose review date has passed: it may be wrong by now, and where to check. */
    OVERDUE,
    /** How to get the rest of an entry by text message. */
    REPLY_MORE,
    /** The label of the button that gives more. */
    MORE_BUTTON,
    /** The label of the button that gives the topics. */
    MENU_BUTTON,
    /** How to get the topics by text message. */
    REPLY_MENU,
    /** In front of two or three titles, when we are not sure. */
    CHOOSE,
    /** In front of two or three titles, when a message holds as many questions. */
    SEVERAL_QUESTIONS,
    /** In front of the topics. */
    MENU,
    /** In front of the entries of a topic. */
    TOPIC,
    /** In front of related entries, when there is no more to read. */
    RELATED,
    /** There is no more to read, and nothing related. */
    NOTHING_MORE,
    /** We do not know: what can be asked, and a person to call. */
    NO_ANSWER,
    /** We do not know, a second time in a row: the person to call comes first. */
    NO_ANSWER_AGAIN,
    /** We cannot read this language yet. */
    NO_ANSWER_IN_LANGUAGE,
    /** A number that is not on the list. */
    NO_SUCH_CHOICE,
    /** A number from a poster, under which there is no entry. */
    NO_SUCH_ENTRY,
    /** A button from before the corpus changed. */
    OLD_BUTTON,
    /** A picture, voice note or empty message. */
    NO_WORDS,
    /** A message that is too long to be a question. */
    TOO_LONG,
    /** Too many messages in a minute; said once. */
    TOO_FAST,
    /** As many text messages as may be sent to a person in a day; said once. A person to call follows. */
    ENOUGH_TODAY,
    /** In front of the languages. */
    LANGUAGES,
    /** The language was changed. */
    LANGUAGE_SET,
    /** To a person who said where they are, before any question that it matters for. */
    NATION_SET,
    /** What this is and how to use it: {@code {operator}}. */
    HELP,
    /** What is kept and what is not: {@code {operator}}. */
    PRIVACY,
    /** Who runs the bot, a sentence in HELP and PRIVACY: {@code {name}}. */
    OPERATOR,
    /** The same where they gave no name. */
    OPERATOR_UNNAMED,
    /** To thanks and goodbyes. */
    THANKS,
    /** To insults: a person to call follows. */
    INSULT,
    /** After STOP. */
    STOPPED,
    /** To a person who stopped and writes again. */
    STILL_STOPPED,
    /** After START. */
    STARTED,
    /** After FORGET. */
    FORGOTTEN,
    /** After NEW. */
    NEW_START,
    /** Something broke on our side. */
    TROUBLE,
    /** The label of the button that goes back. */
    BACK_BUTTON,
    /** The label of the button that gives the languages. */
    LANGUAGE_BUTTON,
    /** The label of the button that opens the page of an entry. */
    PAGE_BUTTON,
    /** The label of the button that says why an entry was found. */
    WHY_BUTTON,
    /** Why an entry was found: {@code {question}}, {@code {words}}, {@code {sure}}, {@code {lead}}. */
    WHY,
    /** The same when no word is shared: {@code {question}}, {@code {sure}}, {@code {lead}}. */
    WHY_MEANING,
    /** Asked why, after the entry was changed. */
    WHY_CHANGED,
    /** The label of the button by which an editor is told that an entry is wrong. */
    WRONG_BUTTON,
    /** After that button. */
    REPORTED,
    /** After thumbs up or down. */
    NOTED,
    /** The label of the button that puts a short version into the clipboard: {@code {segments}}. */
    COPY_BUTTON,
    /** The label of the button that sends an entry to another chat. */
    SHARE_BUTTON,
    /** The label of the button that opens the bot itself, from a group or from another chat. */
    PRIVATE_BUTTON,
    /** What the command START does, in a list of commands. */
    NOTE_START,
    /** What HELP does. */
    NOTE_HELP,
    /** What MENU does. */
    NOTE_MENU,
    /** What LANG does. */
    NOTE_LANGUAGE,
    /** What PRIVACY does. */
    NOTE_PRIVACY,
    /** What FORGET does. */
    NOTE_FORGET,
    /** What STOP does. */
    NOTE_STOP,
    /** What BACK does. */
    NOTE_BACK,
    /** What NEW does. */
    NOTE_NEW,
    /** On a poster, above the code to scan. */
    POSTER_SCAN,
    /** On a poster: what to text, and where to: {@code {number}}, {@code {phone}}. */
    POSTER_TEXT,
    /** What this is, for the page about the bot: at most 512 characters (Bot API, setMyDescription). */
    ABOUT,
    /** The same in one line: at most 120 characters (Bot API, setMyShortDescription). */
    ABOUT_BRIEF
}
