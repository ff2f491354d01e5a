package org.waymark.channels.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A request, as it came over the wire.
 *
 * @param path the path, as it was sent
 * @param query what stands behind the question mark, not decoded; empty where there is none
 * @param headers names in lower case; every value that was sent
 * @param body its text, read as UTF-8
 */
public record WebRequest(String path, String query, Map<String, List<String>> headers, String body) {

    /** Copies the headers. */
    public WebRequest {
        headers = Map.copyOf(headers);
    }

    WebRequest withBody(String text) {
        return new WebRequest(path, query, headers, text);
    }

    /**
     * The values of a header.
     *
     * @param name in any case
     * @return all values that were sent
     */
    public List<String> header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }
}
