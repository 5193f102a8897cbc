package io.github.reportassembly.fuzz;

import java.nio.charset.StandardCharsets;

/** Decisions that follow from the bytes of an input; after its end all are the first. */
final class Choices {
    private final byte[] data;
    private int at;

    Choices(byte[] data) {
        this.data = data;
    }

    boolean isEmpty() {
        return at >= data.length;
    }

    /** A number from 0 on and below another, which is at most 65,536. */
    int below(int bound) {
        int number = isEmpty() ? 0 : data[at++] & 0xFF;
        if (bound > 256) {
            number = number << 8 | (isEmpty() ? 0 : data[at++] & 0xFF);
        }
        return number % bound;
    }

    /** The next bytes as text of one byte a character. */
    String text(int length) {
        int end = Math.min(data.length, at + length);
        String text = new String(data, at, end - at, StandardCharsets.ISO_8859_1);
        at = end;
        return text;
    }
}
