package io.github.reportassembly.merge;

import java.io.Writer;

/** Collects the output of templates up to a limit. */
class LimitedWriter extends Writer {
    private final StringBuilder text = new StringBuilder();
    private final int limit;

    LimitedWriter(int limit) {
        this.limit = limit;
    }

    @Override
    public void write(char[] chars, int offset, int length) {
        room(length);
        text.append(chars, offset, length);
    }

    @Override
    public void write(String string, int offset, int length) {
        room(length);
        text.append(string, offset, offset + length);
    }

    private void room(int length) {
        if (text.length() > limit - length) {
            throw new TooMuchOutput();
        }
    }

    int limit() {
        return limit;
    }

    int length() {
        return text.length();
    }

    String text() {
        return text.toString();
    }

    @Override
    public void flush() {
        // The text is in memory.
    }

    @Override
    public void close() {
        // The text is in memory.
    }

    /** Thrown at the limit. */
    static final class TooMuchOutput extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
