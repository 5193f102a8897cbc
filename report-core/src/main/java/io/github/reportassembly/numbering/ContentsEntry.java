package io.github.reportassembly.numbering;

import io.github.reportassembly.document.Inline;
import java.util.List;

/**
 * A line of a list of contents.
 *
 * @param id by which the page index knows the page: a label's id, or the block's origin id
 * @param level from 1
 * @param number as printed; empty for none
 * @param appendix whether it is an appendix or a section of one
 */
public record ContentsEntry(String id, int level, String number, List<Inline> title, boolean appendix) {
    public ContentsEntry {
        title = List.copyOf(title);
    }
}
