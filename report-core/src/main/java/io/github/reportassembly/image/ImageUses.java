package io.github.reportassembly.image;

import io.github.reportassembly.document.Document;
import io.github.reportassembly.document.Figure;
import io.github.reportassembly.document.InlineImage;
import io.github.reportassembly.document.Matter;
import io.github.reportassembly.document.TreeWalk;
import java.util.ArrayList;
import java.util.List;

/** Finds the pictures that a document shows. Charts are none: they are drawn. */
public final class ImageUses extends TreeWalk {
    private final List<ImageUse> uses = new ArrayList<>();

    private ImageUses() {}

    /** All places that show a picture, in the order of the document. */
    public static List<ImageUse> of(Document document) {
        ImageUses walk = new ImageUses();
        for (Matter matter : document.matters()) {
            walk.blocks(matter.blocks());
        }
        return List.copyOf(walk.uses);
    }

    @Override
    public Void visit(Figure block) {
        if (block.chart().isEmpty()) {
            uses.add(new ImageUse(block.image(), block.origin().span()));
        }
        return super.visit(block);
    }

    @Override
    public Void visit(InlineImage inline) {
        uses.add(new ImageUse(inline.image(), inline.span()));
        return super.visit(inline);
    }
}
