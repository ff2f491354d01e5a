package org.waymark.channels.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostersTest {

    private static final int SCALE = 4;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aPoster_hasTheTitle_theNumber_andACodeThatOpensTheEntry() throws Exception {
        int exit = posters("aspen_card", "--lang", "en", "--bot", "@WaymarkBot", "--number", "+44 7700 900123");

        assertThat(exit).as(err.toString()).isZero();
        Path file = folder.resolve("025-aspen_card-en.svg");
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        String svg = Files.readString(file);
        assertThat(svg).contains("Aspen card", "Text 25 to +44 7700 900123");
        assertThat(scanned(svg)).isEqualTo("https://t.me/WaymarkBot?start=25-en");
    }

    @Test
    void withoutNames_theWholeMenuIsDrawn() throws Exception {
        posters("--lang", "en", "--number", "+447700900123");

        try (var files = Files.list(folder)) {
            assertThat(files).hasSizeGreaterThan(80).noneMatch(file -> file.toString()
                    .contains("greeting"));
        }
    }

    @Test
    void whatIsMissingOrWrong_isNamed() {
        assertThat(posters("aspen_card")).isEqualTo(2);
        assertThat(posters("aspen_card", "--bot", "no")).isEqualTo(2);
        assertThat(posters("no_such_entry", "--bot", "WaymarkBot")).isEqualTo(2);
        assertThat(err.toString())
                .contains("--bot NAME, --number PHONE", "--bot is \"no\"", "There is no entry \"no_such_entry\"");
    }

    private int posters(String... more) {
        String[] arguments = Arrays.copyOf(more, more.length + 3);
        System.arraycopy(more, 0, arguments, 1, more.length);
        arguments[0] = "posters";
        arguments[more.length + 1] = "--out";
        arguments[more.length + 2] = folder.toString();
        return CommandRun.of(out, err, arguments);
    }

    /** Reads the code as a phone would, from the squares that are drawn. */
    private static String scanned(String svg) throws Exception {
        Matcher square = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(svg);
        int size = square.results()
                        .mapToInt(found -> Math.max(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))))
                        .max()
                        .orElseThrow()
                + 5;
        int[] pixels = new int[size * size * SCALE * SCALE];
        Arrays.fill(pixels, 0xFFFFFF);
        square.reset();
        while (square.find()) {
            for (int i = 0; i < SCALE * SCALE; i++) {
                int x = Integer.parseInt(square.group(1)) * SCALE + i % SCALE;
                int y = Integer.parseInt(square.group(2)) * SCALE + i / SCALE;
                pixels[y * size * SCALE + x] = 0;
            }
        }
        var image = new RGBLuminanceSource(size * SCALE, size * SCALE, pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(image)))
                .getText();
    }
}
