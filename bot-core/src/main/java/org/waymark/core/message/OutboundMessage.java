package org.waymark.core.message;

import java.util.List;

/**
 * One message to one person, before a channel gives it its form.
 *
 * @param blocks what it says, in order
 * @param choices titles to pick from, each with its number
 * @param actions next steps that are not numbered, such as MORE
 */
public record OutboundMessage(List<Block> blocks, List<Button> choices, List<Action> actions) {

    /** Copies the lists. */
    public OutboundMessage {
        blocks = List.copyOf(blocks);
        choices = List.copyOf(choices);
        actions = List.copyOf(actions);
    }

    /**
     * A message of words only.
     *
     * @param words plain text
     * @return the message
     */
    public static OutboundMessage of(String words) {
        return new OutboundMessage(List.of(new Block.Text(words)), List.of(), List.of());
    }

    /**
     * The same with nothing to press.
     *
     * @return the message without choices and actions
     */
    public OutboundMessage withoutActions() {
        return new OutboundMessage(blocks, List.of(), List.of());
    }

    /**
     * The phone numbers and e-mail addresses in this message.
     *
     * @return in reading order
     */
    public List<String> contacts() {
        return blocks.stream()
                .filter(Block.Contact.class::isInstance)
                .map(block -> ((Block.Contact) block).contact())
                .toList();
    }

    /**
     * The links in this message.
     *
     * @return in reading order
     */
    public List<String> links() {
        return blocks.stream()
                .filter(Block.Link.class::isInstance)
                .map(block -> ((Block.Link) block).address().toString())
                .toList();
    }
}
