import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.waymark.core.sms.Segments;

/** Counts the segments of texts: a line of UTF-16 units in four hexadecimal digits each comes in, encoding, units and segments go out. */
final class SegmentLines {

    private SegmentLines() {}

    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.US_ASCII);
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < line.length(); i += 4) {
                text.append((char) Integer.parseInt(line, i, i + 4, 16));
            }
            Segments segments = Segments.of(text.toString());
            out.println(segments.encoding() + "\t" + segments.units() + "\t" + segments.count());
        }
        out.flush();
    }
}
