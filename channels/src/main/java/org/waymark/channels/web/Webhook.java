package org.waymark.channels.web;

/** Something that answers requests at one path. */
public interface Webhook {

    /**
     * Where it listens.
     *
     * @return the path, such as {@code /twilio/sms}
     */
    String path();

    /**
     * Answers a POST.
     *
     * @param request as it came
     * @return what goes back
     */
    WebResponse post(WebRequest request);
}
