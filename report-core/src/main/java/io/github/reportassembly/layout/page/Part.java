package io.github.reportassembly.layout.page;

import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Document;
import io.github.reportassembly.document.Matter;
import io.github.reportassembly.document.Section;
import java.util.ArrayList;
import java.util.List;

/**
 * What is laid out by itself: a chapter, or what stands before the first one of its matter. No page holds text of two
 * parts.
 *
 * @param matter of the part's blocks alone
 * @param first whether it begins its matter
 */
record Part(Matter matter, boolean first) {
    /** The parts of a document, in order. */
    static List<Part> of(Document document) {
        List<Part> parts = new ArrayList<>();
        for (Matter matter : document.matters()) {
            List<Block> blocks = matter.blocks();
            int from = 0;
            for (int i = 1; i < blocks.size(); i++) {
                if (blocks.get(i) instanceof Section section && section.level() == 1) {
                    parts.add(new Part(new Matter(matter.kind(), blocks.subList(from, i)), from == 0));
                    from = i;
                }
            }
            parts.add(new Part(new Matter(matter.kind(), blocks.subList(from, blocks.size())), from == 0));
        }
        return parts;
    }
}
