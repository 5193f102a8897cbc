package io.github.reportassembly.read.markdown;

import io.github.reportassembly.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

/** Paragraphs that were meant as something else: a division, a heading or a table with a slip in it. */
final class DoubtfulParagraph {
    private static final int DEEPEST = 6;

    private final UnitText text;
    private final Paragraph paragraph;
    private final List<String> lines = new ArrayList<>();

    DoubtfulParagraph(UnitText text, Paragraph paragraph) {
        this.text = text;
        this.paragraph = paragraph;
        for (SourceSpan span : paragraph.getSourceSpans()) {
            lines.add(text.source()
                    .text()
                    .substring(span.getInputIndex(), span.getInputIndex() + span.getLength())
                    .strip());
        }
    }

    /** Reports what it was probably meant as. Attributes of a heading that is none are dropped with it. */
    void report() {
        if (lines.isEmpty()) {
            return;
        }
        String first = lines.get(0);
        if (first.startsWith(":::") || (first.startsWith("::") && first.indexOf('{') > 0)) {
            report(
                    first.startsWith(":::") ? DiagnosticCode.UNKNOWN_ATTRIBUTE : DiagnosticCode.FENCE_NOT_CLOSED,
                    first.startsWith(":::")
                            ? "this ::: begins nothing, so it stays text"
                            : "two colons begin nothing, so this stays text",
                    "write ::: {.landscape}, ::: {lang=ar} or ::: note-to-editor");
        } else if (isHeading(first)) {
            int level = signs(first);
            dropAttributes();
            report(
                    DiagnosticCode.HEADING_LEVEL,
                    "this is no heading, as there is no space after " + first.substring(0, level),
                    "put a space after " + first.substring(0, level));
        } else if (signs(first) > DEEPEST && first.startsWith(" ", signs(first))) {
            report(
                    DiagnosticCode.HEADING_LEVEL,
                    "this is no heading, as headings have " + DEEPEST + " levels at most",
                    "write the words as a paragraph, in **bold** if need be");
        } else if (lines.size() > 1 && BarredLine.isRow(first) && BarredLine.isRow(lines.get(1))) {
            table(first, lines.get(1));
        } else {
            comment();
        }
    }

    private void table(String heading, String below) {
        if (BarredLine.isRule(below)) {
            report(
                    DiagnosticCode.NOT_A_TABLE,
                    "this is no table: its heading has " + BarredLine.cells(heading)
                            + " cells, and the line of hyphens below it " + BarredLine.cells(below),
                    "write as many |---| as there are cells in the heading");
        } else {
            report(
                    DiagnosticCode.NOT_A_TABLE,
                    "this is no table: below its first line there is no line of hyphens",
                    "write |---| for each column on a line of its own below the heading");
        }
    }

    private void comment() {
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof org.commonmark.node.Text words
                    && words.getLiteral().contains("<!--")) {
                text.report(
                        node,
                        DiagnosticCode.FENCE_NOT_CLOSED,
                        "this comment has no end, so that it is printed",
                        "write --> where the comment ends, in the same paragraph");
                return;
            }
        }
    }

    /** A single # may be a number's sign; the first line's is seen to with the title. */
    private static boolean isHeading(String line) {
        int level = signs(line);
        return level >= 2 && level <= DEEPEST && level < line.length() && Character.isLetter(line.charAt(level));
    }

    private static int signs(String line) {
        int end = 0;
        while (end < line.length() && line.charAt(end) == '#') {
            end++;
        }
        return end;
    }

    private void dropAttributes() {
        if (paragraph.getLastChild() instanceof AttributesNode attributes) {
            attributes.unlink();
        }
    }

    private void report(DiagnosticCode code, String message, String hint) {
        text.report(text.span(paragraph.getSourceSpans().get(0)), code, message, hint);
    }
}
