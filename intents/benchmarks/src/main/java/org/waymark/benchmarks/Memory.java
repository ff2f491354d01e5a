package org.waymark.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much memory a process needs, in megabytes of 2^20 bytes. Linux only. */
final class Memory {

    private static final double KIB_A_MEGABYTE = 1024;
    private static final double BYTES_A_MEGABYTE = 1024 * 1024;

    private Memory() {}

    /** What is resident at this moment. */
    static double resident(long process) throws IOException {
        return status(process, "VmRSS:");
    }

    /** The most that was ever resident. */
    static double highest(long process) throws IOException {
        return status(process, "VmHWM:");
    }

    private static double status(long process, String line) throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(process), "status")).stream()
                .filter(one -> one.startsWith(line))
                .mapToDouble(one -> Double.parseDouble(one.replaceAll("\\D+", "")) / KIB_A_MEGABYTE)
                .findFirst()
                .orElseThrow();
    }

    /** What lives on the heap of this JVM after a collection. */
    static double heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / BYTES_A_MEGABYTE;
    }

    /** What lives on the heap of another JVM after a collection: {@code jcmd} counts it. */
    static double heap(long process) throws IOException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(process),
                        "GC.class_histogram")
                .start();
        // The last line is "Total", instances, bytes. The count collects first.
        String last = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return Long.parseLong(last.substring(last.lastIndexOf(' ') + 1)) / BYTES_A_MEGABYTE;
    }
}
