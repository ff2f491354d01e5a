package org.waymark.intents.match;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A linear support vector machine over {@link Features} (Crammer and Singer 2001, by liblinear). It knows words and letters, not
 * meaning. Weights are kept in eight bits, one scale a feature.
 */
final class WordModel {

    private static final double COST = 1;
    private static final double TOLERANCE = 0.1;
    private static final long SEED = 20261124;

    private final Vocabulary vocabulary;
    private final byte[][] weights;
    private final float[] scales;
    private final int labelCount;

    private WordModel(Vocabulary vocabulary, byte[][] weights, float[] scales, int labelCount) {
        this.vocabulary = vocabulary;
        this.weights = weights;
        this.scales = scales;
        this.labelCount = labelCount;
    }

    /** Learns which words belong to which label; labels are numbered from 0. */
    static WordModel train(List<String> texts, int[] labels, int labelCount) {
        Vocabulary vocabulary = Vocabulary.of(texts);
        Problem problem = new Problem();
        problem.l = texts.size();
        problem.n = vocabulary.size();
        problem.x = texts.stream().map(text -> nodes(vocabulary.vector(text))).toArray(Feature[][]::new);
        problem.y = Arrays.stream(labels).asDoubleStream().toArray();
        Parameter parameter = new Parameter(SolverType.MCSVM_CS, COST, TOLERANCE);
        parameter.setRandom(new Random(SEED));
        Linear.disableDebugOutput();
        return quantised(vocabulary, Linear.train(problem, parameter), labelCount);
    }

    private static Feature[] nodes(SparseVector vector) {
        Feature[] nodes = new Feature[vector.size()];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = new FeatureNode(vector.feature(i) + 1, vector.value(i));
        }
        return nodes;
    }

    private static WordModel quantised(Vocabulary vocabulary, Model model, int labelCount) {
        int[] order = model.getLabels();
        double[] trained = model.getFeatureWeights();
        byte[][] weights = new byte[vocabulary.size()][labelCount];
        float[] scales = new float[vocabulary.size()];
        for (int feature = 0; feature < weights.length; feature++) {
            double highest = 0;
            for (int i = 0; i < order.length; i++) {
                highest = Math.max(highest, Math.abs(trained[feature * order.length + i]));
            }
            scales[feature] = (float) (highest / Byte.MAX_VALUE);
            for (int i = 0; i < order.length && highest > 0; i++) {
                double weight = trained[feature * order.length + i];
                weights[feature][order[i]] = (byte) Math.round(weight / highest * Byte.MAX_VALUE);
            }
        }
        return new WordModel(vocabulary, weights, scales, labelCount);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** How far a question lies on the side of each label. */
    double[] margins(SparseVector question) {
        double[] margins = new double[labelCount];
        for (int i = 0; i < question.size(); i++) {
            byte[] row = weights[question.feature(i)];
            float value = question.value(i) * scales[question.feature(i)];
            for (int label = 0; label < labelCount; label++) {
                margins[label] += value * row[label];
            }
        }
        return margins;
    }

    void write(DataOutputStream out) throws IOException {
        vocabulary.write(out);
        out.writeInt(labelCount);
        for (int feature = 0; feature < weights.length; feature++) {
            out.writeFloat(scales[feature]);
            out.write(weights[feature]);
        }
    }

    static WordModel read(DataInputStream in) throws IOException {
        Vocabulary vocabulary = Vocabulary.read(in);
        int labelCount = in.readInt();
        byte[][] weights = new byte[vocabulary.size()][labelCount];
        float[] scales = new float[vocabulary.size()];
        for (int feature = 0; feature < weights.length; feature++) {
            scales[feature] = in.readFloat();
            in.readFully(weights[feature]);
        }
        return new WordModel(vocabulary, weights, scales, labelCount);
    }
}
