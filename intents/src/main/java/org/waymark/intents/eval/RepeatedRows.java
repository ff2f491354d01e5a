package org.waymark.intents.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.intents.normalise.Words;

/** Rows of labelled questions that say the same thing twice, or two different things. They are learnt all the same. */
public final class RepeatedRows {

    private RepeatedRows() {}

    /**
     * Finds them.
     *
     * @param name what to call the file
     * @param text its lines, each {@code label<TAB>question}
     * @return one line for people for each repeated row, in file order
     */
    public static List<String> warnings(String name, String text) {
        Map<String, Row> first = new HashMap<>();
        List<String> warnings = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            int tab = lines.get(i).indexOf('\t');
            if (tab <= 0) {
                continue;
            }
            Row row = new Row(i + 1, lines.get(i).substring(0, tab).strip());
            String question = String.join(" ", Words.of(lines.get(i).substring(tab + 1)));
            Row other = first.putIfAbsent(question, row);
            if (other != null) {
                warnings.add(name + ":" + row.line() + ": " + warning(row, other));
            }
        }
        return warnings;
    }

    private record Row(int line, String label) {}

    private static String warning(Row row, Row other) {
        return row.label().equals(other.label())
                ? "This question stands in line " + other.line() + " already. Take one of the two out."
                : "This question is \"" + row.label() + "\" here and \"" + other.label() + "\" in line " + other.line()
                        + ". Keep the right one.";
    }
}
