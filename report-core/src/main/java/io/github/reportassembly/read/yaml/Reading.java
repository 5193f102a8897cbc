package io.github.reportassembly.read.yaml;

import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.PlainWords;
import io.github.reportassembly.model.RichLine;
import io.github.reportassembly.model.RichText;
import io.github.reportassembly.read.markdown.MarkdownReader;
import io.github.reportassembly.source.SourceText;
import java.util.List;

/**
 * Reads the texts in one folder's files.
 *
 * @param folder that paths of pictures are relative to; empty for the report's
 */
record Reading(MarkdownReader markdown, String folder) {
    RichText text(String unit, YamlScalar scalar) {
        SourceText source = scalar.text();
        var blocks = markdown.blocks(unit, folder, source);
        String plain = PlainWords.ofBlocks(blocks).strip();
        // A text of a single reference has no words of its own, but is not empty.
        String words = plain.isEmpty() ? source.text().strip() : plain;
        return new RichText(unit, blocks, words, source.text(), scalar.span());
    }

    RichLine line(String unit, YamlScalar scalar) {
        SourceText source = scalar.text();
        List<Inline> content = markdown.line(unit, source);
        String plain = PlainWords.of(content).strip();
        return new RichLine(unit, content, plain.isEmpty() ? source.text().strip() : plain, scalar.span());
    }
}
