package org.waymark.channels.console;

import org.waymark.core.message.Form;
import org.waymark.core.message.OutboundMessage;
import org.waymark.core.reply.PlainText;

/** How a message looks: in the terminal itself, or as another channel would send it. */
public interface Screen {

    /** The terminal as it is. */
    Screen TERMINAL = new Screen() {
        @Override
        public Form form() {
            return Form.FULL;
        }

        @Override
        public String show(OutboundMessage message) {
            return PlainText.airy(message);
        }
    };

    /**
     * How much is said at once.
     *
     * @return as on the channel that is shown
     */
    Form form();

    /**
     * Shows a message.
     *
     * @param message what is said
     * @return lines of text
     */
    String show(OutboundMessage message);
}
