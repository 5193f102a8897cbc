package io.github.reportassembly.read.yaml;

import io.github.reportassembly.source.SourceFile;
import io.github.reportassembly.source.SourceSpan;
import io.github.reportassembly.source.SourceText;
import java.util.Arrays;

/** A word, a line or a text. */
record YamlScalar(SourceSpan span, String value, ScalarStyle style) implements YamlNode {
    /** Whether nothing was written after the colon. */
    boolean isAbsent() {
        return style == ScalarStyle.PLAIN && value.isEmpty();
    }

    boolean isBlank() {
        return value.isBlank();
    }

    boolean isOneLine() {
        return style != ScalarStyle.LITERAL
                && style != ScalarStyle.FOLDED
                && span.startPosition().line() == span.endPosition().line();
    }

    /**
     * The text with the places of its lines, without line ends after the last. Places are exact in a literal text, a plain
     * value and a quoted one without escapes, each on one line; else they are those of the value's beginning.
     */
    SourceText text() {
        String text = value.stripTrailing();
        SourceFile file = span.file();
        if (style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED) {
            return new SourceText(file, text, literalOffsets(text));
        }
        int quote = style == ScalarStyle.PLAIN ? 0 : 1;
        int[] offsets = new int[1 + (int) text.chars().filter(c -> c == '\n').count()];
        Arrays.fill(offsets, Math.min(span.start() + quote, file.text().length()));
        return new SourceText(file, text, offsets);
    }

    /** The lines of a literal text are the file's, less the indentation, from the line after the {@code |}. */
    private int[] literalOffsets(String text) {
        SourceFile file = span.file();
        String[] lines = text.split("\n", -1);
        int[] offsets = new int[lines.length];
        int line = span.startPosition().line();
        for (int i = 0; i < lines.length; i++) {
            line = Math.min(line + 1, file.lineCount());
            int indent = Math.max(
                    0,
                    file.line(line).stripTrailing().length()
                            - lines[i].stripTrailing().length());
            offsets[i] = Math.min(file.lineStart(line) + indent, file.text().length());
        }
        return offsets;
    }
}
