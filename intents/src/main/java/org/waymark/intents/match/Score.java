package org.waymark.intents.match;

/**
 * How likely a label is.
 *
 * @param label an intent
 * @param probability from 0 to 1
 */
public record Score(String label, double probability) {}
