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
public record Resource(String id, String name, String brief, String publisher, URI url) {}
