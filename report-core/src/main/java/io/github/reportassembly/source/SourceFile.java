package io.github.reportassembly.source;

import java.util.Arrays;
import java.util.Objects;

/**
 * One text file of a report: decoded, without byte order mark, lines ending in LF.
 *
 * <p>Two files are equal when path and text are.
 */
public final class SourceFile {
    private final String path;
    private final String text;
    private final int[] lineStarts;

    /**
     * @param path relative to the report's folder, separated by {@code /}
     * @param text the whole text; lines end in LF
     */
    public SourceFile(String path, String text) {
        this.path = Objects.requireNonNull(path);
        this.text = Objects.requireNonNull(text);
        this.lineStarts = lineStarts(text);
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[1 + text.length() / 32];
        int lines = 1;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            if (lines == starts.length) {
                starts = Arrays.copyOf(starts, 2 * lines);
            }
            starts[lines++] = end + 1;
        }
        return Arrays.copyOf(starts, lines);
    }

    public String path() {
        return path;
    }

    public String text() {
        return text;
    }

    public int lineCount() {
        return lineStarts.length;
    }

    /** The offset at which a line begins; lines count from 1. */
    public int lineStart(int line) {
        return lineStarts[line - 1];
    }

    /** The text of a line without its end; lines count from 1. */
    public String line(int line) {
        int start = lineStart(line);
        int end = line < lineStarts.length ? lineStarts[line] - 1 : text.length();
        return text.substring(start, end);
    }

    /** The line, counted from 1, that an offset in UTF-16 units is on; an offset past the end is the end. */
    public int lineAt(int offset) {
        int at = Math.min(Math.max(offset, 0), text.length());
        int found = Arrays.binarySearch(lineStarts, at);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The position of an offset in UTF-16 units; an offset past the end is the end. */
    public SourcePosition position(int offset) {
        int at = Math.min(Math.max(offset, 0), text.length());
        int line = lineAt(at);
        return new SourcePosition(line, text.codePointCount(lineStart(line), at) + 1);
    }

    /** The span between two offsets in UTF-16 units, the end excluded. */
    public SourceSpan span(int start, int end) {
        return new SourceSpan(this, start, end);
    }

    /** The empty span at the beginning of the file, for what concerns the file as a whole. */
    public SourceSpan beginning() {
        return span(0, 0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceFile file && path.equals(file.path) && text.equals(file.text);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public String toString() {
        return path;
    }
}
