package io.github.reportassembly.merge;

import java.util.Optional;

/**
 * What went wrong in a template, in words for its writer.
 *
 * @param template empty if the place is not known
 * @param line from 1; 0 if it is not known
 * @param column from 1
 * @param hint empty for none
 */
record TemplateFailure(Optional<String> template, int line, int column, String message, String hint) {
    TemplateFailure at(Optional<String> other, int otherLine, int otherColumn) {
        return new TemplateFailure(other, otherLine, otherColumn, message, hint);
    }

    /** A failure whose place is filled in later. */
    static TemplateFailure of(String message, String hint) {
        return new TemplateFailure(Optional.empty(), 0, 0, message, hint);
    }
}
