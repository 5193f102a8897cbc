package io.github.reportassembly.read.markdown;

import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Inline;
import java.util.List;

/**
 * What a chapter's file holds.
 *
 * @param title the first line's words; empty when it is no title, which was reported
 * @param blocks what stands below the title: paragraphs and sections of level 2, which hold those of level 3, and so on
 */
public record ChapterText(List<Inline> title, List<Block> blocks) {
    public ChapterText {
        title = List.copyOf(title);
        blocks = List.copyOf(blocks);
    }
}
