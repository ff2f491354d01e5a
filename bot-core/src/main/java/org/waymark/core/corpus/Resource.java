package org.waymark.core.corpus;

import java.net.URI;

/**
 * A toolkit or an organisation that entries come from.
 *
 * @param id its name in the corpus, such as {@code right_to_remain_toolkit}
 * @param name its full name
 * @param brief its name in a text message
 * @param publisher who makes it
 * @param url its front page
 */
public record Resource(String id, String name, String brief, String publisher, URI url) {

    private static final String WWW = "www.";

    /**
     * Is a page on its site?
     *
     * @param link the page, with a host
     * @return true on the host of its front page and on those under it
     */
    public boolean holds(URI link) {
        String host = bare(link.getHost());
        String own = bare(url.getHost());
        return host.equals(own) || host.endsWith("." + own);
    }

    private static String bare(String host) {
        return host.startsWith(WWW) ? host.substring(WWW.length()) : host;
    }
}
