package org.waymark.intents.match;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The features of all examples, numbered from 0, and how rare each is: a word that stands everywhere says little (tf-idf). */
final class Vocabulary {

    private final Map<String, Integer> numbers;
    private final float[] rarity;

    private Vocabulary(Map<String, Integer> numbers, float[] rarity) {
        this.numbers = numbers;
        this.rarity = rarity;
    }

    static Vocabulary of(List<String> texts) {
        Map<String, Integer> frequencies = new LinkedHashMap<>();
        texts.forEach(text ->
                new LinkedHashSet<>(Features.of(text)).forEach(feature -> frequencies.merge(feature, 1, Integer::sum)));
        Map<String, Integer> numbers = new LinkedHashMap<>();
        float[] rarity = new float[frequencies.size()];
        frequencies.forEach((feature, frequency) -> {
            rarity[numbers.size()] = (float) (Math.log((1.0 + texts.size()) / (1 + frequency)) + 1);
            numbers.put(feature, numbers.size());
        });
        return new Vocabulary(numbers, rarity);
    }

    int size() {
        return rarity.length;
    }

    boolean hasWord(String word) {
        return numbers.containsKey("w=" + word);
    }

    /** The known features of a text. */
    SparseVector vector(String text) {
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        for (String feature : Features.of(text)) {
            Integer number = numbers.get(feature);
            if (number != null) {
                counts.merge(number, 1, Integer::sum);
            }
        }
        int[] features = new int[counts.size()];
        float[] values = new float[counts.size()];
        int next = 0;
        double squares = 0;
        for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
            features[next] = count.getKey();
            values[next] = (float) ((1 + Math.log(count.getValue())) * rarity[count.getKey()]);
            squares += (double) values[next] * values[next];
            next++;
        }
        float length = (float) Math.sqrt(squares);
        for (int i = 0; i < values.length; i++) {
            values[i] /= length;
        }
        return new SparseVector(features, values);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(numbers.size());
        for (Map.Entry<String, Integer> number : numbers.entrySet()) {
            out.writeUTF(number.getKey());
            out.writeFloat(rarity[number.getValue()]);
        }
    }

    static Vocabulary read(DataInputStream in) throws IOException {
        int size = in.readInt();
        Map<String, Integer> numbers = new HashMap<>(2 * size);
        float[] rarity = new float[size];
        for (int i = 0; i < size; i++) {
            numbers.put(in.readUTF(), i);
            rarity[i] = in.readFloat();
        }
        return new Vocabulary(numbers, rarity);
    }
}
