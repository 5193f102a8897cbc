package io.github.reportassembly.validate;

import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.TreeWalk;
import io.github.reportassembly.model.RichLine;
import io.github.reportassembly.model.RichText;
import io.github.reportassembly.source.SourceSpan;
import java.util.List;

/**
 * A text or line of a report.
 *
 * @param owner id of the thing that it belongs to
 * @param plain the words alone
 */
record ReportText(String owner, List<Block> blocks, List<Inline> line, String plain, SourceSpan span) {
    static ReportText of(String owner, RichText text) {
        return new ReportText(owner, text.blocks(), List.of(), text.plain(), text.span());
    }

    static ReportText of(String owner, RichLine line) {
        return new ReportText(owner, List.of(), line.content(), line.plain(), line.span());
    }

    void accept(TreeWalk walk) {
        walk.inlines(line);
        walk.blocks(blocks);
    }
}
