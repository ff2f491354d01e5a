package org.waymark.benchmarks;

import java.util.Arrays;

/** How long each of many questions took. */
final class Latencies {

    private static final double NANOS_A_MILLI = 1e6;

    private final long[] nanos;

    Latencies(long[] nanos) {
        this.nanos = nanos.clone();
        Arrays.sort(this.nanos);
    }

    /** The time, in milliseconds, that this share of the questions did not exceed. */
    double millis(double share) {
        int rank = (int) Math.ceil(share * nanos.length);
        return nanos[Math.max(rank, 1) - 1] / NANOS_A_MILLI;
    }
}
