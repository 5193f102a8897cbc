package io.github.reportassembly.read.markdown;

import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.Limit;
import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.Origin;
import io.github.reportassembly.document.Paragraph;
import io.github.reportassembly.document.ParagraphRole;
import io.github.reportassembly.document.TableCell;
import io.github.reportassembly.read.markdown.HtmlTableScanner.Stretch;
import io.github.reportassembly.source.SourceText;
import java.util.List;
import java.util.Locale;

/**
 * Reads the cells of tables written in HTML. What a cell holds is Markdown: on the lines of its tags it is one line, on
 * lines of its own it can be paragraphs, lists and so on, indented as one likes.
 */
final class HtmlCellReader {
    /** As HTML limits it. */
    private static final int MOST_COLUMNS = 1_000;

    private final UnitText text;
    private final Scope scope;
    private int covered;

    HtmlCellReader(UnitText text, Scope scope) {
        this.text = text;
        this.scope = scope;
    }

    /** How many places in the grid the cells that were read take, up to one more than is allowed. */
    int covered() {
        return covered;
    }

    TableCell read(HtmlTableScanner.Cell cell, boolean inHead) {
        int columns = span(cell, "colspan");
        int rows = span(cell, "rowspan");
        covered = (int) Math.min(covered + (long) columns * rows, text.limit(Limit.TABLE_CELLS) + 1L);
        boolean header = inHead || cell.tag().tag().name().equals("th");
        return new TableCell(header, columns, rows, blocks(cell.content()));
    }

    private int span(HtmlTableScanner.Cell cell, String name) {
        String value = cell.tag().tag().attributes().get(name);
        if (value == null) {
            return 1;
        }
        boolean number =
                !value.isEmpty() && value.length() <= 4 && value.chars().allMatch(c -> c >= '0' && c <= '9');
        int span = number ? Integer.parseInt(value) : 0;
        if (span < 1 || span > MOST_COLUMNS) {
            Stretch place = cell.tag().place();
            text.report(
                    text.span(place.start(), place.end()),
                    DiagnosticCode.UNSUPPORTED_HTML,
                    name + "=\"" + value + "\" is no number of cells",
                    "write a number from 1 to " + MOST_COLUMNS);
            return 1;
        }
        return span;
    }

    private List<Block> blocks(Stretch content) {
        SourceText source = SourceParts.dedented(text.source(), content.start(), content.end());
        String words = source.text();
        if (words.isEmpty()) {
            return List.of();
        }
        UnitText part = text.with(source);
        if (words.indexOf('\n') >= 0 && !words.toLowerCase(Locale.ROOT).contains("<table")) {
            return new BlockReader(part, scope).read(GuardedParser.cells(part));
        }
        Origin origin = new Origin(text.unit().nextOrigin(), text.span(content.start(), content.end()));
        List<Inline> line = LineReader.read(part, scope);
        return line.isEmpty() ? List.of() : List.of(new Paragraph(origin, ParagraphRole.BODY, false, line));
    }
}
