package io.github.reportassembly.source;

import java.util.Arrays;

/**
 * A text cut out of a file, such as the Markdown of a YAML block scalar, that knows where in the file each of its lines
 * stood.
 */
public final class SourceText {
    private final SourceFile file;
    private final SourceFile cut;
    private final int[] fileOffsets;

    /**
     * @param text the text; its lines are separated by LF
     * @param fileOffsets for each line of {@code text}, the offset in the file at which the line's first character stands
     */
    public SourceText(SourceFile file, String text, int[] fileOffsets) {
        this.file = file;
        this.cut = new SourceFile(file.path(), text);
        this.fileOffsets = fileOffsets.clone();
        if (fileOffsets.length != cut.lineCount()) {
            throw new IllegalArgumentException(cut.lineCount() + " lines, " + fileOffsets.length + " offsets");
        }
    }

    /** A whole file. */
    public static SourceText of(SourceFile file) {
        int[] offsets = new int[file.lineCount()];
        Arrays.setAll(offsets, i -> file.lineStart(i + 1));
        return new SourceText(file, file.text(), offsets);
    }

    public SourceFile file() {
        return file;
    }

    public String text() {
        return cut.text();
    }

    /** Where in the file the offset of this text stands. */
    public int fileOffset(int offset) {
        int at = Math.min(offset, text().length());
        int line = cut.lineAt(at);
        return Math.min(
                fileOffsets[line - 1] + at - cut.lineStart(line), file.text().length());
    }

    /** The span in the file of a stretch of this text. */
    public SourceSpan span(int start, int end) {
        int from = fileOffset(start);
        return new SourceSpan(file, from, Math.max(from, fileOffset(end)));
    }
}
