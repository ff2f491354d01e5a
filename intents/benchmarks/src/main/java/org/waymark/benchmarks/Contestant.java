package org.waymark.benchmarks;

/** Finds the label of a question. Safe for use by several threads. */
interface Contestant {

    /** The most likely label; {@code oos} where nothing is found. */
    String label(String question);
}
