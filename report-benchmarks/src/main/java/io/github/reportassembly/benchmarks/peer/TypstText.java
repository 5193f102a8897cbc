package io.github.reportassembly.benchmarks.peer;

import io.github.reportassembly.document.Code;
import io.github.reportassembly.document.CodeBlock;
import io.github.reportassembly.document.Document;
import io.github.reportassembly.document.Emphasis;
import io.github.reportassembly.document.Footnote;
import io.github.reportassembly.document.ItemBlock;
import io.github.reportassembly.document.LineBreak;
import io.github.reportassembly.document.Link;
import io.github.reportassembly.document.ListBlock;
import io.github.reportassembly.document.ListItem;
import io.github.reportassembly.document.ListKind;
import io.github.reportassembly.document.Matter;
import io.github.reportassembly.document.Paragraph;
import io.github.reportassembly.document.Section;
import io.github.reportassembly.document.Strong;
import io.github.reportassembly.document.Table;
import io.github.reportassembly.document.TableCell;
import io.github.reportassembly.document.TableRow;
import io.github.reportassembly.document.Text;
import io.github.reportassembly.document.TreeWalk;
import java.util.List;

/**
 * A document's text in Typst's markup: headings with a table of contents, paragraphs, lists, tables, notes, code,
 * emphasis and links. References are left out, and so are images.
 */
final class TypstText extends TreeWalk {
    private static final String BEGINNING = """
            #set page(paper: "a4", numbering: "1")
            #set text(size: 10pt, lang: "en")
            #set heading(numbering: "1.1")
            #outline()

            """;
    /** Characters that mean something in Typst's markup. */
    private static final String SPECIAL = "\\#[]*_`$<>@=-+/~'\"";

    private final StringBuilder text = new StringBuilder(BEGINNING);

    private TypstText() {}

    static String of(Document document) {
        TypstText walk = new TypstText();
        for (Matter matter : document.matters()) {
            walk.blocks(matter.blocks());
        }
        return walk.text.toString();
    }

    @Override
    public Void visit(Section block) {
        text.append("#heading(level: ").append(Math.max(1, block.level())).append(")[");
        inlines(block.title());
        text.append("]\n\n");
        blocks(block.blocks());
        return null;
    }

    @Override
    public Void visit(ItemBlock block) {
        text.append("#strong[");
        inlines(block.title());
        text.append("]\n\n");
        blocks(block.blocks());
        block.parts().forEach(this::part);
        details(block.details());
        return null;
    }

    @Override
    public Void visit(Paragraph block) {
        inlines(block.content());
        text.append("\n\n");
        return null;
    }

    @Override
    public Void visit(ListBlock block) {
        text.append(block.kind() == ListKind.BULLET ? "#list(\n" : "#enum(\n");
        for (ListItem item : block.items()) {
            text.append('[');
            blocks(item.blocks());
            text.append("],\n");
        }
        text.append(")\n\n");
        return null;
    }

    @Override
    public Void visit(Table block) {
        text.append("#figure(kind: table, caption: [");
        inlines(block.caption());
        text.append("], table(columns: ").append(block.columns().size()).append(",\n");
        text.append("table.header(");
        cells(block.head());
        text.append("),\n");
        cells(block.body());
        text.append("))\n\n");
        return null;
    }

    private void cells(List<TableRow> rows) {
        for (TableRow row : rows) {
            for (TableCell cell : row.cells()) {
                text.append("table.cell(colspan: ").append(cell.columnSpan());
                text.append(", rowspan: ").append(cell.rowSpan()).append(")[");
                blocks(cell.blocks());
                text.append("],\n");
            }
        }
    }

    @Override
    public Void visit(CodeBlock block) {
        text.append("#raw(block: true, ").append(quoted(block.text())).append(")\n\n");
        return null;
    }

    @Override
    public Void visit(Code inline) {
        text.append("#raw(").append(quoted(inline.text())).append(");");
        return null;
    }

    @Override
    public Void visit(Emphasis inline) {
        text.append("#emph[");
        inlines(inline.content());
        text.append("];");
        return null;
    }

    @Override
    public Void visit(Strong inline) {
        text.append("#strong[");
        inlines(inline.content());
        text.append("];");
        return null;
    }

    @Override
    public Void visit(Link inline) {
        text.append("#link(").append(quoted(inline.uri())).append(")[");
        inlines(inline.content());
        text.append("];");
        return null;
    }

    @Override
    public Void visit(Footnote inline) {
        text.append("#footnote[");
        blocks(inline.blocks());
        text.append("];");
        return null;
    }

    @Override
    public Void visit(LineBreak inline) {
        text.append("#linebreak();");
        return null;
    }

    @Override
    public Void visit(Text inline) {
        for (char c : inline.text().toCharArray()) {
            if (SPECIAL.indexOf(c) >= 0) {
                text.append('\\');
            }
            text.append(c);
        }
        return null;
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
