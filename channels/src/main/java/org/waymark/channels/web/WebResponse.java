package org.waymark.channels.web;

/**
 * What goes back.
 *
 * @param status the HTTP status
 * @param contentType of the body
 * @param body text, sent as UTF-8
 */
public record WebResponse(int status, String contentType, String body) {

    /**
     * A line of plain text.
     *
     * @param status the HTTP status
     * @param line what it says
     * @return the response
     */
    public static WebResponse plain(int status, String line) {
        return new WebResponse(status, "text/plain; charset=utf-8", line + "\n");
    }
}
