package org.waymark.intents.vector;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts text into the pieces that BERT models know: lower case, without accents, punctuation by itself, then the longest known
 * pieces from the left (Devlin et al. 2019, "BERT", and its reference tokeniser).
 */
final class WordPiece {

    private static final String FIRST = "[CLS]";
    private static final String LAST = "[SEP]";
    private static final String UNKNOWN = "[UNK]";
    private static final String CONTINUED = "##";
    private static final int LONGEST_WORD = 100;

    private static final Pattern WHOLE = Pattern.compile("[a-z]{2,}");
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern IGNORED = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\t\\n\\r]]+|\uFFFD");
    /** One punctuation mark or Chinese character, or a run of anything else that is no space. */
    private static final Pattern WORD =
            Pattern.compile("[\\p{P}$+<=>^`|~]|\\p{IsHan}|[^\\s\\p{Z}\\p{P}$+<=>^`|~\\p{IsHan}]+");

    private final Map<String, Integer> vocabulary;
    private final int longest;

    /**
     * With a vocabulary.
     *
     * @param vocabulary each piece and its number
     * @param longest the most pieces that are given, with the first and the last
     */
    WordPiece(Map<String, Integer> vocabulary, int longest) {
        this.vocabulary = Map.copyOf(vocabulary);
        this.longest = longest;
    }

    /** The numbers of the pieces of a text, with the first and the last mark. */
    long[] pieces(String text) {
        List<Integer> pieces = new ArrayList<>();
        pieces.add(number(FIRST));
        Matcher words = WORD.matcher(plain(text));
        while (words.find() && pieces.size() < longest - 1) {
            addPieces(words.group(), pieces);
        }
        List<Integer> kept = new ArrayList<>(pieces.subList(0, Math.min(pieces.size(), longest - 1)));
        kept.add(number(LAST));
        return kept.stream().mapToLong(Integer::longValue).toArray();
    }

    /** The words that are one piece, in the order of the vocabulary: the most frequent first. */
    List<String> wholeWords() {
        return wholeWords(vocabulary);
    }

    static List<String> wholeWords(Map<String, Integer> vocabulary) {
        return vocabulary.entrySet().stream()
                .filter(piece -> WHOLE.matcher(piece.getKey()).matches())
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String plain(String text) {
        String visible = IGNORED.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
        return MARKS.matcher(Normalizer.normalize(visible, Normalizer.Form.NFD)).replaceAll("");
    }

    private void addPieces(String word, List<Integer> pieces) {
        List<Integer> found = new ArrayList<>();
        int from = 0;
        while (from < word.length() && word.length() <= LONGEST_WORD) {
            int to = longestKnown(word, from);
            if (to == from) {
                break;
            }
            found.add(number((from == 0 ? "" : CONTINUED) + word.substring(from, to)));
            from = to;
        }
        if (from == word.length()) {
            pieces.addAll(found);
        } else {
            pieces.add(number(UNKNOWN));
        }
    }

    private int longestKnown(String word, int from) {
        String prefix = from == 0 ? "" : CONTINUED;
        int to = word.length();
        while (to > from && !vocabulary.containsKey(prefix + word.substring(from, to))) {
            to--;
        }
        return to;
    }

    private int number(String piece) {
        return vocabulary.getOrDefault(piece, 0);
    }
}
