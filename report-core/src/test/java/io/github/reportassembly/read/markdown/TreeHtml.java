package io.github.reportassembly.read.markdown;

import io.github.reportassembly.document.Alignment;
import io.github.reportassembly.document.Anchor;
import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Code;
import io.github.reportassembly.document.CodeBlock;
import io.github.reportassembly.document.Emphasis;
import io.github.reportassembly.document.Figure;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.InlineImage;
import io.github.reportassembly.document.InternalLink;
import io.github.reportassembly.document.LineBreak;
import io.github.reportassembly.document.Link;
import io.github.reportassembly.document.ListBlock;
import io.github.reportassembly.document.ListItem;
import io.github.reportassembly.document.ListKind;
import io.github.reportassembly.document.Paragraph;
import io.github.reportassembly.document.Quotation;
import io.github.reportassembly.document.Section;
import io.github.reportassembly.document.Strikethrough;
import io.github.reportassembly.document.Strong;
import io.github.reportassembly.document.Table;
import io.github.reportassembly.document.TableRow;
import io.github.reportassembly.document.Text;
import io.github.reportassembly.document.ThematicBreak;
import java.util.List;

/** Writes the part of the tree that CommonMark and GitHub's tables make as HTML, without levels of headings and without links. */
final class TreeHtml {
    private final StringBuilder html = new StringBuilder();

    static String of(List<Block> blocks) {
        TreeHtml writer = new TreeHtml();
        blocks.forEach(block -> writer.block(block, false));
        return writer.html.toString();
    }

    private void block(Block block, boolean tight) {
        if (block instanceof Paragraph paragraph) {
            html.append(tight ? "" : "<p>");
            inlines(paragraph.content());
            html.append(tight ? "" : "</p>");
        } else if (block instanceof Section section) {
            html.append("<h>");
            inlines(section.title());
            html.append("</h>");
            section.blocks().forEach(inner -> block(inner, false));
        } else if (block instanceof Quotation quotation) {
            html.append("<blockquote>");
            quotation.blocks().forEach(inner -> block(inner, false));
            html.append("</blockquote>");
        } else if (block instanceof ListBlock list) {
            list(list);
        } else if (block instanceof CodeBlock code) {
            String end = code.text().isEmpty() ? "</code></pre>" : "\n</code></pre>";
            html.append("<pre><code>").append(escaped(code.text())).append(end);
        } else if (block instanceof ThematicBreak) {
            html.append("<hr>");
        } else if (block instanceof Figure figure) {
            html.append("<p>");
            inlines(figure.caption());
            html.append("</p>");
        } else if (block instanceof Table table) {
            table(table);
        } else {
            html.append("<unexpected ").append(block.getClass().getSimpleName()).append('>');
        }
    }

    private void list(ListBlock list) {
        boolean ordered = list.kind() == ListKind.ORDERED;
        html.append(ordered ? list.start() == 1 ? "<ol>" : "<ol start=\"" + list.start() + "\">" : "<ul>");
        for (ListItem item : list.items()) {
            html.append("<li>");
            item.blocks().forEach(inner -> block(inner, list.tight()));
            html.append("</li>");
        }
        html.append(ordered ? "</ol>" : "</ul>");
    }

    private void table(Table table) {
        html.append("<table>");
        rows("thead", table.head(), table);
        rows("tbody", table.body(), table);
        html.append("</table>");
    }

    private void rows(String part, List<TableRow> rows, Table table) {
        if (rows.isEmpty()) {
            return;
        }
        html.append('<').append(part).append('>');
        for (TableRow row : rows) {
            html.append("<tr>");
            for (int i = 0; i < row.cells().size(); i++) {
                Alignment alignment = table.columns().get(i).alignment();
                String align = alignment == Alignment.START
                        ? ""
                        : " align=\"" + (alignment == Alignment.END ? "right" : "center") + "\"";
                String tag = row.cells().get(i).header() ? "th" : "td";
                html.append('<').append(tag).append(align).append('>');
                row.cells().get(i).blocks().forEach(inner -> block(inner, true));
                html.append("</").append(tag).append('>');
            }
            html.append("</tr>");
        }
        html.append("</").append(part).append('>');
    }

    private void inlines(List<Inline> inlines) {
        inlines.forEach(this::inline);
    }

    private void inline(Inline inline) {
        if (inline instanceof Text text) {
            html.append(escaped(text.text()));
        } else if (inline instanceof Emphasis emphasis) {
            wrapped("em", emphasis.content());
        } else if (inline instanceof Strong strong) {
            wrapped("strong", strong.content());
        } else if (inline instanceof Code code) {
            html.append("<code>").append(escaped(code.text())).append("</code>");
        } else if (inline instanceof Link link) {
            inlines(link.content());
        } else if (inline instanceof InternalLink link) {
            inlines(link.content());
        } else if (inline instanceof Strikethrough strikethrough) {
            wrapped("del", strikethrough.content());
        } else if (inline instanceof InlineImage image) {
            html.append(escaped(image.alternative()));
        } else if (inline instanceof Anchor) {
            return;
        } else if (inline instanceof LineBreak) {
            html.append("<br>");
        } else {
            html.append("<unexpected ")
                    .append(inline.getClass().getSimpleName())
                    .append('>');
        }
    }

    private void wrapped(String tag, List<Inline> content) {
        html.append('<').append(tag).append('>');
        inlines(content);
        html.append("</").append(tag).append('>');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
