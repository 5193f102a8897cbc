package io.github.reportassembly.layout.page;

import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Document;
import io.github.reportassembly.document.PlainWords;
import io.github.reportassembly.document.Section;
import io.github.reportassembly.numbering.Numbers;
import io.github.reportassembly.page.OutlineEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The outline of a document: its sections down to the third level. */
final class Bookmarks {
    private static final int LEVELS = 3;

    private final Numbers numbers;
    private final Set<String> destinations;

    Bookmarks(Numbers numbers, Set<String> destinations) {
        this.numbers = numbers;
        this.destinations = destinations;
    }

    List<OutlineEntry> of(Document document) {
        List<OutlineEntry> entries = new ArrayList<>();
        document.matters().forEach(matter -> entries.addAll(of(matter.blocks())));
        return entries;
    }

    private List<OutlineEntry> of(List<Block> blocks) {
        List<OutlineEntry> entries = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Section section
                    && section.level() <= LEVELS
                    && destinations.contains(section.origin().id())) {
                String title = numbers.section(section.origin().id()) + " " + PlainWords.of(section.title());
                entries.add(new OutlineEntry(title.trim(), section.origin().id(), of(section.blocks())));
            }
        }
        return entries;
    }
}
