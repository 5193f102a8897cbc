package io.github.reportassembly.read.markdown;

import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Code;
import io.github.reportassembly.document.CodeBlock;
import io.github.reportassembly.document.Emphasis;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.InternalLink;
import io.github.reportassembly.document.LineBreak;
import io.github.reportassembly.document.Link;
import io.github.reportassembly.document.ListBlock;
import io.github.reportassembly.document.ListItem;
import io.github.reportassembly.document.ListKind;
import io.github.reportassembly.document.Paragraph;
import io.github.reportassembly.document.Quotation;
import io.github.reportassembly.document.Section;
import io.github.reportassembly.document.Strong;
import io.github.reportassembly.document.Text;
import io.github.reportassembly.document.ThematicBreak;
import java.util.List;

/** Writes the part of the tree that plain CommonMark makes as HTML, without levels of headings and without links. */
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
