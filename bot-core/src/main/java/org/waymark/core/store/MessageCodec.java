package org.waymark.core.store;

import java.net.URI;
import java.util.List;
import org.waymark.core.message.Action;
import org.waymark.core.message.Block;
import org.waymark.core.message.Button;
import org.waymark.core.message.OutboundMessage;

/** The words of an answer, and what can be pressed below them. */
final class MessageCodec {

    private static final int CONTACT = 'C';
    private static final int LINK = 'L';
    private static final int HEADING = 'H';
    private static final int TEXT = 'T';
    private static final int SOURCE = 'S';

    private static final int PRESS = 'P';
    private static final int OPEN = 'O';
    private static final int COPY = 'Y';
    private static final int SHARE = 'R';

    private MessageCodec() {}

    static void write(Encoding to, OutboundMessage message) {
        to.list(message.blocks(), block -> block(to, block));
        to.list(
                message.choices(),
                button -> to.number(button.number()).text(button.token()).text(button.label()));
        to.list(message.actions(), action -> action(to, action));
    }

    private static void block(Encoding to, Block block) {
        if (block instanceof Block.Contact contact) {
            to.tag(CONTACT).text(contact.words()).text(contact.contact());
        } else if (block instanceof Block.Link link) {
            to.tag(LINK).text(link.address().toString());
        } else if (block instanceof Block.Heading heading) {
            to.tag(HEADING).text(heading.words());
        } else if (block instanceof Block.Text text) {
            to.tag(TEXT).text(text.words());
        } else {
            to.tag(SOURCE).text(((Block.Source) block).words());
        }
    }

    private static void action(Encoding to, Action action) {
        if (action instanceof Action.Press press) {
            to.tag(PRESS).text(press.token()).text(press.label()).text(press.hint());
        } else if (action instanceof Action.Open open) {
            to.tag(OPEN).text(open.label()).text(open.page().toString());
        } else if (action instanceof Action.Copy copy) {
            to.tag(COPY).text(copy.label()).text(copy.text());
        } else {
            Action.Share share = (Action.Share) action;
            to.tag(SHARE).text(share.label()).text(share.query());
        }
    }

    static OutboundMessage read(Decoding from) {
        List<Block> blocks = from.list(() -> block(from));
        List<Button> choices = from.list(() -> new Button(from.number(), from.text(), from.text()));
        List<Action> actions = from.list(() -> action(from));
        return new OutboundMessage(blocks, choices, actions);
    }

    private static Block block(Decoding from) {
        int tag = from.tag();
        return switch (tag) {
            case CONTACT -> new Block.Contact(from.text(), from.text());
            case LINK -> new Block.Link(URI.create(from.text()));
            case HEADING -> new Block.Heading(from.text());
            case TEXT -> new Block.Text(from.text());
            case SOURCE -> new Block.Source(from.text());
            default -> throw new IllegalArgumentException("not a block: " + tag);
        };
    }

    private static Action action(Decoding from) {
        int tag = from.tag();
        return switch (tag) {
            case PRESS -> new Action.Press(from.text(), from.text(), from.text());
            case OPEN -> new Action.Open(from.text(), URI.create(from.text()));
            case COPY -> new Action.Copy(from.text(), from.text());
            case SHARE -> new Action.Share(from.text(), from.text());
            default -> throw new IllegalArgumentException("not an action: " + tag);
        };
    }
}
