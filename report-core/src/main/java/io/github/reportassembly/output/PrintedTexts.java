package io.github.reportassembly.output;

import io.github.reportassembly.compose.Merged;
import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.merge.TypographicQuotes;
import io.github.reportassembly.model.RichLine;
import io.github.reportassembly.model.RichText;
import io.github.reportassembly.numbering.PrintedWords;
import io.github.reportassembly.page.PageIndex;
import io.github.reportassembly.page.PageNumber;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Texts of the sources as the documents print them, without their formatting: numbers resolved, quotation marks set. */
final class PrintedTexts {
    private final Merged merged;
    private final PageIndex pages;

    PrintedTexts(Merged merged, PageIndex pages) {
        this.merged = merged;
        this.pages = pages;
    }

    String of(RichText text) {
        List<Block> blocks = TypographicQuotes.inBlocks(
                merged.withheld().blocks(text.blocks()), merged.report().language());
        return PrintedWords.of(blocks, merged.numbers(), this::page);
    }

    String of(Optional<RichText> text) {
        return text.map(this::of).orElse("");
    }

    String of(RichLine line) {
        List<Inline> content = TypographicQuotes.inLine(
                merged.withheld().line(line.content()), merged.report().language());
        return PrintedWords.ofLine(content, merged.numbers(), this::page, "");
    }

    /** A paragraph of inlines. */
    String of(List<Inline> content) {
        return PrintedWords.ofLine(
                TypographicQuotes.inLine(content, merged.report().language()), merged.numbers(), this::page, "");
    }

    /** The name behind a key; an unknown key stands for itself, as in the documents. */
    String name(Map<String, RichLine> names, String key) {
        return Optional.ofNullable(names.get(key)).map(this::of).orElse(key);
    }

    private String page(String id) {
        return pages.page(id).map(PageNumber::printed).orElse("");
    }
}
