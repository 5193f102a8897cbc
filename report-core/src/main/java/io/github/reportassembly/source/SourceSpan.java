package io.github.reportassembly.source;

/**
 * A stretch of a file's text.
 *
 * @param start offset of the first character in UTF-16 units
 * @param end offset after the last character; equal to {@code start} for a mere place
 */
public record SourceSpan(SourceFile file, int start, int end) {
    public SourceSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + " to " + end);
        }
    }

    public SourcePosition startPosition() {
        return file.position(start);
    }

    public SourcePosition endPosition() {
        return file.position(end);
    }

    /** {@code path:line:column}, as editors and terminals make it clickable. */
    @Override
    public String toString() {
        SourcePosition at = startPosition();
        return file.path() + ":" + at.line() + ":" + at.column();
    }
}
