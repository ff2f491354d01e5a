package org.waymark.intents.match;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.waymark.intents.normalise.Words;

/** What an engine has learnt by heart: labels, and texts with the number of their label. The questions among the texts come first. */
final class Examples {

    private final List<String> labels;
    private final List<String> texts;
    private final List<String> normals;
    private final int[] numbers;
    private final int questionCount;
    private final Map<String, Integer> labelOfQuestion = new HashMap<>();
    private final Map<String, Integer> labelOfText = new HashMap<>();
    private final List<Set<String>> wordsOfLabel;

    /**
     * Puts them together.
     *
     * @param labels in alphabetical order
     * @param texts as they were written
     * @param normals the texts, normalised
     * @param numbers of the label of each text
     * @param questionCount how many of the texts are questions
     */
    Examples(List<String> labels, List<String> texts, List<String> normals, int[] numbers, int questionCount) {
        this.labels = List.copyOf(labels);
        this.texts = List.copyOf(texts);
        this.normals = List.copyOf(normals);
        this.numbers = numbers.clone();
        this.questionCount = questionCount;
        this.wordsOfLabel = IntStream.range(0, labels.size())
                .mapToObj(label -> (Set<String>) new HashSet<String>())
                .toList();
        learnByHeart();
    }

    /** A question that stands under two labels is left to the models. */
    private void learnByHeart() {
        Set<String> ambiguous = new HashSet<>();
        List<String> keys = new ArrayList<>(questionCount);
        for (int i = 0; i < questionCount; i++) {
            List<String> words = Words.of(normals.get(i));
            wordsOfLabel.get(numbers[i]).addAll(words);
            String key = String.join(" ", words);
            keys.add(key);
            Integer other = labelOfQuestion.putIfAbsent(key, numbers[i]);
            if (other != null && other != numbers[i]) {
                ambiguous.add(key);
            }
        }
        labelOfQuestion.keySet().removeAll(ambiguous);
        labelOfQuestion.remove("");
        for (int i = 0; i < questionCount; i++) {
            Integer label = labelOfQuestion.get(keys.get(i));
            if (label != null) {
                labelOfText.put(written(texts.get(i)), label);
            }
        }
    }

    private static String written(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    List<String> labels() {
        return labels;
    }

    List<String> normals() {
        return normals;
    }

    String text(int i) {
        return texts.get(i);
    }

    List<String> questions() {
        return texts.subList(0, questionCount);
    }

    int[] numbers() {
        return numbers;
    }

    /** The number of the label of a text that is an example, letter for letter: it says what its normal form would say, sooner. */
    Optional<Integer> labelOfText(String text) {
        return Optional.ofNullable(labelOfText.get(written(text)));
    }

    /** The number of the label of a question that is an example, word for word. */
    Optional<Integer> labelOf(String normal) {
        return Optional.ofNullable(labelOfQuestion.get(String.join(" ", Words.of(normal))));
    }

    boolean hasWord(int label, String word) {
        return wordsOfLabel.get(label).contains(word);
    }

    void write(DataOutputStream out) throws IOException {
        writeAll(labels, out);
        writeAll(texts, out);
        writeAll(normals, out);
        for (int number : numbers) {
            out.writeInt(number);
        }
        out.writeInt(questionCount);
    }

    private static void writeAll(List<String> strings, DataOutputStream out) throws IOException {
        out.writeInt(strings.size());
        for (String string : strings) {
            out.writeUTF(string);
        }
    }

    static Examples read(DataInputStream in) throws IOException {
        List<String> labels = readAll(in);
        List<String> texts = readAll(in);
        List<String> normals = readAll(in);
        int[] numbers = new int[texts.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.readInt();
        }
        return new Examples(labels, texts, normals, numbers, in.readInt());
    }

    private static List<String> readAll(DataInputStream in) throws IOException {
        int size = in.readInt();
        List<String> strings = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            strings.add(in.readUTF());
        }
        return strings;
    }
}
