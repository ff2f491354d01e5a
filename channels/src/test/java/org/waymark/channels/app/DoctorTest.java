package org.waymark.channels.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class DoctorTest {

    @TempDir
    private Path folder;

    private final Map<String, String> environment = new HashMap<>();
    private final StringWriter out = new StringWriter();

    @BeforeEach
    void settings() {
        environment.put("WAYMARK_DATA", folder.resolve("data").toString());
        environment.put("WAYMARK_SECRET", "a secret for this test");
    }

    @Test
    void nothingWrong_endsWith0() {
        assertThat(doctor()).as(out.toString()).isZero();
        assertThat(out.toString())
                .contains(
                        "good  The data folder can be written.",
                        "good  The corpus has no faults.",
                        "look  Nobody is named who runs this.",
                        "look  Off. TWILIO_AUTH_TOKEN",
                        "Nothing is wrong.");
    }

    @Test
    void aFault_endsWith1_andSaysWhatToDo() throws Exception {
        environment.put("WAYMARK_DATA", Files.createFile(folder.resolve("file")).toString());

        assertThat(doctor()).isEqualTo(1);
        assertThat(out.toString()).contains("BAD   The data folder", "Set WAYMARK_DATA", "1 to mend.");
    }

    @Test
    void aWrongSetting_isAFinding_andTheRestIsLookedAt() {
        environment.put("TWILIO_AUTH_TOKEN", "0123456789abcdef0123456789abcdef");

        assertThat(doctor()).isEqualTo(1);
        assertThat(out.toString())
                .contains("BAD   TWILIO_AUTH_TOKEN is set, but WAYMARK_PUBLIC_URL is not.", "The corpus has no faults.")
                .doesNotContain("0123456789abcdef");
    }

    private int doctor() {
        CommandLine command = new CommandLine(new DoctorCommand(environment));
        command.setOut(new PrintWriter(out, true));
        return command.execute();
    }
}
