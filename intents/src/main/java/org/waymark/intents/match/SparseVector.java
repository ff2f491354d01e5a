package org.waymark.intents.match;

/** The few features that a question has, and how much each counts; its length is 1. */
final class SparseVector {

    private final int[] features;
    private final float[] values;

    SparseVector(int[] features, float[] values) {
        this.features = features;
        this.values = values;
    }

    int size() {
        return features.length;
    }

    int feature(int i) {
        return features[i];
    }

    float value(int i) {
        return values[i];
    }
}
