package io.github.reportassembly.layout.flow;

import io.github.reportassembly.layout.strip.Backdrop;
import io.github.reportassembly.page.Artifact;
import io.github.reportassembly.page.OutlineItem;
import io.github.reportassembly.page.PageItem;
import io.github.reportassembly.page.RectangleItem;
import io.github.reportassembly.style.Color;
import io.github.reportassembly.style.Palette;
import java.util.ArrayList;
import java.util.List;

/** What stands behind boxed blocks. */
final class Boxes {
    private static final int VERBATIM_RULE = 750;
    private static final int VERBATIM_GAP = 6_000;
    private static final int DASHED_STROKE = 600;
    private static final int DASH = 3_000;
    private static final int DASH_GAP = 2_500;

    private Boxes() {}

    static Backdrop tint(int x, int width) {
        return extent -> List.of(rectangle(x, extent.top(), width, extent.bottom() - extent.top(), Palette.TINT));
    }

    /** A tint with a rule above it, where it begins. */
    static Backdrop tintUnderRule(int x, int width, int rule, Color color) {
        return extent -> {
            List<PageItem> items = new ArrayList<>();
            items.add(rectangle(x, extent.top(), width, extent.bottom() - extent.top(), Palette.TINT));
            if (extent.begins()) {
                items.add(rectangle(x, extent.top(), width, rule, color));
            }
            return items;
        };
    }

    static Backdrop bar(int x, int width, Color color) {
        return extent -> List.of(rectangle(x, extent.top(), width, extent.bottom() - extent.top(), color));
    }

    static Backdrop dashed(int x, int width, Color color) {
        return extent -> List.of(new OutlineItem(
                x,
                extent.top(),
                width,
                extent.bottom() - extent.top(),
                DASHED_STROKE,
                DASH,
                DASH_GAP,
                color,
                Artifact.DECORATION));
    }

    /** The line beside the text of others, a little outside the label column, so that it crosses no number there. */
    static Backdrop verbatim() {
        return bar(-VERBATIM_GAP, VERBATIM_RULE, Palette.RULE);
    }

    static RectangleItem rectangle(int x, int y, int width, int height, Color color) {
        return new RectangleItem(x, y, width, height, color, Artifact.DECORATION);
    }
}
