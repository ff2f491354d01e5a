package org.waymark.intents.match;

/**
 * Many vectors of one length, kept by column: all first numbers, then all second ones, and so on. One number of a sentence is then
 * multiplied with a whole column, which the compiler turns into instructions for many numbers at once. Row by row it cannot, because
 * each addition waits for the one before it.
 */
final class Columns {

    /** As {@link Vectors#dot}, whose sums these are to the last bit. */
    private static final int SUMS = 4;

    private final float[][] columns;
    private final int rowCount;

    private Columns(float[][] columns, int rowCount) {
        this.columns = columns;
        this.rowCount = rowCount;
    }

    static Columns of(float[][] rows) {
        float[][] columns = new float[rows.length == 0 ? 0 : rows[0].length][rows.length];
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < columns.length; column++) {
                columns[column][row] = rows[row][column];
            }
        }
        return new Columns(columns, rows.length);
    }

    float[][] rows() {
        float[][] rows = new float[rowCount][columns.length];
        for (int column = 0; column < columns.length; column++) {
            for (int row = 0; row < rowCount; row++) {
                rows[row][column] = columns[column][row];
            }
        }
        return rows;
    }

    /** {@link Vectors#dot} of a vector and each row. */
    float[] dots(float[] vector) {
        float[][] sums = new float[SUMS][rowCount];
        int whole = columns.length - columns.length % SUMS;
        for (int column = 0; column < columns.length; column++) {
            addProducts(vector[column], columns[column], sums[column < whole ? column % SUMS : 0]);
        }
        float[] dots = sums[0];
        for (int row = 0; row < rowCount; row++) {
            dots[row] = sums[0][row] + sums[1][row] + sums[2][row] + sums[3][row];
        }
        return dots;
    }

    private static void addProducts(float factor, float[] column, float[] sums) {
        for (int row = 0; row < sums.length; row++) {
            sums[row] += factor * column[row];
        }
    }
}
