package io.github.reportassembly.merge;

import io.github.reportassembly.source.SourceFile;

/** Lines and columns as the template engine counts them: from 1, in UTF-16 units. */
final class TemplatePosition {
    private TemplatePosition() {}

    /** The offset in the file; a place that the file does not have becomes the nearest one. */
    static int offset(SourceFile file, int line, int column) {
        int known = Math.min(Math.max(line, 1), file.lineCount());
        return Math.min(
                file.lineStart(known) + Math.max(column, 1) - 1, file.text().length());
    }
}
