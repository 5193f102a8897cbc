package io.github.reportassembly.layout.line;

import io.github.reportassembly.page.Artifact;
import io.github.reportassembly.page.LinkItem;
import io.github.reportassembly.page.PageItem;
import io.github.reportassembly.page.RectangleItem;
import io.github.reportassembly.style.Color;
import java.util.ArrayList;
import java.util.List;

/** What is drawn with the text of a line: highlights, underlines, strokes, the areas of links. */
final class LineDrawing {
    private static final Color HIGHLIGHT = new Color(0xF4E3DB);
    private static final int STROKE = 500;
    private static final int UNDERLINE_BELOW = 1600;
    private static final int DOT = 1000;

    /** Hundredths of the size that reach above and below the baseline. */
    private static final int ABOVE = 95;

    private static final int BELOW = 28;

    private final LogicalText text;
    private final Units units;
    private final List<PageItem> behind = new ArrayList<>(0);
    private final List<PageItem> above = new ArrayList<>(0);

    LineDrawing(LogicalText text, Units units) {
        this.text = text;
        this.units = units;
        for (int from = 0; from < units.size(); ) {
            int to = from + 1;
            while (to < units.size() && units.get(to).item() == units.get(from).item()) {
                to++;
            }
            if (text.items().get(units.get(from).item()) instanceof TextRun run
                    && run.decoration() != Decoration.NONE) {
                decorate(run, left(from, to), right(from, to));
            }
            from = to;
        }
        addLinks();
    }

    /** What is painted before the text. */
    List<PageItem> behind() {
        return behind;
    }

    /** What is painted after the text. */
    List<PageItem> above() {
        return above;
    }

    private int left(int from, int to) {
        int left = Integer.MAX_VALUE;
        for (int i = from; i < to; i++) {
            if (!units.get(i).trailing()) {
                left = Math.min(left, units.x(i));
            }
        }
        return left;
    }

    private int right(int from, int to) {
        int right = Integer.MIN_VALUE;
        for (int i = from; i < to; i++) {
            if (!units.get(i).trailing()) {
                right = Math.max(right, units.right(i));
            }
        }
        return right;
    }

    private void decorate(TextRun run, int left, int right) {
        if (left >= right) {
            return;
        }
        int size = run.style().size();
        int y = -run.rise();
        Color color = run.style().color();
        int width = right - left;
        switch (run.decoration()) {
            case UNDERLINE -> above.add(stroke(left, y + UNDERLINE_BELOW - STROKE / 2, width, STROKE, color));
            case STRIKETHROUGH -> above.add(stroke(left, y - size * 3 / 10 - STROKE / 2, width, STROKE, color));
            case DOTTED_UNDERLINE -> {
                for (int x = left; x + DOT <= right; x += 2 * DOT) {
                    above.add(stroke(x, y + UNDERLINE_BELOW - DOT / 2, DOT, DOT, color));
                }
            }
            case HIGHLIGHT ->
                behind.add(stroke(left, y - size * ABOVE / 100, width, size * (ABOVE + BELOW) / 100, HIGHLIGHT));
            case NONE -> {}
        }
    }

    private static RectangleItem stroke(int x, int y, int width, int height, Color color) {
        return new RectangleItem(x, y, width, height, color, Artifact.DECORATION);
    }

    /** One area for each link, over all runs that belong to it. */
    private void addLinks() {
        for (int from = 0; from < units.size(); ) {
            int to = from + 1;
            if (text.items().get(units.get(from).item()) instanceof TextRun run
                    && run.link().isPresent()) {
                int size = run.style().size();
                while (to < units.size()
                        && text.items().get(units.get(to).item()) instanceof TextRun next
                        && next.link().equals(run.link())
                        && next.linkElement() == run.linkElement()) {
                    size = Math.max(size, next.style().size());
                    to++;
                }
                addLink(run, size, left(from, to), right(from, to));
            }
            from = to;
        }
    }

    private void addLink(TextRun run, int size, int left, int right) {
        if (left < right) {
            int top = -run.rise() - size * ABOVE / 100;
            int height = size * (ABOVE + BELOW) / 100;
            above.add(new LinkItem(
                    left, top, right - left, height, run.link().get(), run.linkElement(), run.linkDescription()));
        }
    }
}
