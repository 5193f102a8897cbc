package io.github.reportassembly.layout.line;

/**
 * How wide lines can be.
 *
 * @param first width of the first line
 * @param rest width of the others
 */
record LineMeasure(int first, int rest) {
    int of(int fromPiece) {
        return fromPiece == 0 ? first : rest;
    }

    int least() {
        return Math.min(first, rest);
    }

    LineMeasure less(int by) {
        return new LineMeasure(first - by, rest - by);
    }
}
