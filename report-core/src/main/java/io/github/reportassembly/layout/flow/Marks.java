package io.github.reportassembly.layout.flow;

import io.github.reportassembly.layout.line.LineBox;
import io.github.reportassembly.layout.strip.Mirror;
import io.github.reportassembly.page.Artifact;
import io.github.reportassembly.page.OutlineItem;
import io.github.reportassembly.page.PageItem;
import io.github.reportassembly.page.RectangleItem;
import io.github.reportassembly.style.Palette;
import java.util.ArrayList;
import java.util.List;

/** Rows of small boxes of which some are filled. They are decoration: a word beside them says the same. */
final class Marks {
    private static final int PRIORITIES = 3;
    private static final int SQUARE = 4_500;
    private static final int SQUARE_GAP = 1_400;
    private static final int STROKE = 600;
    /** Between the squares and the word. */
    private static final int WORD_GAP = 3_000;

    private static final int STEP_WIDTH = 8_000;
    private static final int STEP_HEIGHT = 6_000;
    private static final int STEP_GAP = 2_000;

    private Marks() {}

    /** Three squares on the baseline. */
    static LineBox priority(int filled, boolean rightToLeft) {
        List<PageItem> boxes = boxes(PRIORITIES, filled, SQUARE, SQUARE, SQUARE_GAP);
        int width = PRIORITIES * SQUARE + (PRIORITIES - 1) * SQUARE_GAP + WORD_GAP;
        return new LineBox(width, SQUARE, rightToLeft ? new Mirror(width).items(boxes) : boxes, true);
    }

    /** The steps of a chapter's progress, on the baseline. */
    static List<PageItem> progress(int done, int steps) {
        return boxes(steps, done, STEP_WIDTH, STEP_HEIGHT, STEP_GAP);
    }

    private static List<PageItem> boxes(int count, int filled, int width, int height, int gap) {
        List<PageItem> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int x = i * (width + gap);
            items.add(
                    i < filled
                            ? new RectangleItem(x, -height, width, height, Palette.NAVY, Artifact.DECORATION)
                            : new OutlineItem(
                                    x, -height, width, height, STROKE, 0, 0, Palette.NAVY, Artifact.DECORATION));
        }
        return items;
    }
}
