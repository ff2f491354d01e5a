package org.waymark.core.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.core.engine.Report;
import org.waymark.core.engine.Reports;

/** Reports in a text file that a spreadsheet opens: week, opinion, entry, language and version, with tabs between them. */
public final class ReportFile implements Reports {

    private static final Logger LOG = LoggerFactory.getLogger(ReportFile.class);

    private final Path file;

    /**
     * In a folder.
     *
     * @param folder where {@code reports.tsv} is, or will be
     */
    public ReportFile(Path folder) {
        this.file = folder.resolve("reports.tsv");
    }

    /** Writes one line. A full disk loses the report, never the conversation. */
    @Override
    public synchronized void note(Report report) {
        String line = String.join(
                "\t",
                report.week().toString(),
                report.opinion().name().toLowerCase(java.util.Locale.ROOT),
                report.intent().value(),
                report.language().code(),
                report.version());
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file, line + "\n", StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException full) {
            LOG.warn("a report could not be written to the data folder");
        }
    }
}
