package org.waymark.channels.web;

import java.util.Optional;

/** Something that answers requests at one path. */
public interface Webhook {

    /**
     * Where it listens.
     *
     * @return the path, such as {@code /twilio/sms}
     */
    String path();

    /**
     * Judges a request by what stands in front of its body, which is not read when it is refused.
     *
     * @param head as it came, with an empty body
     * @return what goes back at once; nothing when the body is worth reading
     */
    default Optional<WebResponse> refuse(WebRequest head) {
        return Optional.empty();
    }

    /**
     * The largest body that is read.
     *
     * @return in bytes; a text message is far smaller
     */
    default int largestBody() {
        return 64 * 1024;
    }

    /**
     * Answers a request whose body is larger than {@link #largestBody}. It was not read to the end.
     *
     * @param head as it came, with an empty body
     * @return what goes back
     */
    default WebResponse tooLarge(WebRequest head) {
        return WebResponse.plain(413, "That is too large.");
    }

    /**
     * Answers a POST.
     *
     * @param request as it came
     * @return what goes back
     */
    WebResponse post(WebRequest request);
}
