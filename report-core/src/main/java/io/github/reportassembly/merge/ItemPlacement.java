package io.github.reportassembly.merge;

import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Label;
import io.github.reportassembly.document.Paragraph;
import io.github.reportassembly.document.ParagraphRole;
import io.github.reportassembly.document.Placement;
import io.github.reportassembly.document.Reference;
import io.github.reportassembly.document.ReferenceForm;
import io.github.reportassembly.document.ReferenceTarget;
import io.github.reportassembly.document.TreeCopy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts recommendations and findings where the chapters' texts place them. */
final class ItemPlacement extends TreeCopy {
    private final Map<String, List<Block>> items;
    private final Set<String> withdrawn;

    /**
     * @param items the blocks of each item by its id
     * @param withdrawn ids of those that are printed nowhere, though their places may have stayed
     */
    ItemPlacement(Map<String, List<Block>> items, Set<String> withdrawn) {
        this.items = new LinkedHashMap<>(items);
        this.withdrawn = withdrawn;
    }

    /** A chapter's text with its items; those that no text places follow at the end. */
    List<Block> chapter(List<Block> text, List<String> rest) {
        List<Block> filled = new ArrayList<>(blocks(text));
        for (String id : rest) {
            List<Block> item = items.remove(id);
            if (item != null) {
                filled.addAll(item);
            }
        }
        return filled;
    }

    @Override
    public List<Block> visit(Placement block) {
        String id = block.item().id();
        if (withdrawn.contains(id)) {
            return List.of();
        }
        List<Block> item = items.remove(id);
        return item != null ? item : List.of(pointer(block));
    }

    /** What is unknown, or stands elsewhere already, leaves a reference behind, which says so. */
    private static Block pointer(Placement block) {
        Reference reference = new Reference(
                ReferenceForm.FULL,
                List.of(ReferenceTarget.to(new Label(block.item().id()))),
                block.origin().span());
        return new Paragraph(block.origin(), ParagraphRole.BODY, false, List.of(reference));
    }
}
