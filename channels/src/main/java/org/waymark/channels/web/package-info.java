/**
 * The one web server, and what a webhook sees of it. Javalin and Jetty stay in here.
 */
@NullMarked
package org.waymark.channels.web;

import org.jspecify.annotations.NullMarked;
