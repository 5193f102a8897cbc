package io.github.reportassembly.layout.line;

import io.github.reportassembly.page.GlyphItem;
import io.github.reportassembly.text.FontFace;
import io.github.reportassembly.text.ShapedText;
import java.util.ArrayList;
import java.util.List;

/** Words and spaces of one run and font that stand side by side in a line, painted as one item. */
final class GlyphRun {
    private final TextRun run;
    private final int number;
    private final FontFace face;
    private final int x;
    private final List<ShapedText> parts = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();
    private int pen;

    /** @param number of the run in its paragraph */
    GlyphRun(TextRun run, int number, FontFace face, int x) {
        this.run = run;
        this.number = number;
        this.face = face;
        this.x = x;
    }

    boolean takes(int otherNumber, FontFace otherFace) {
        return otherNumber == number && otherFace.equals(face);
    }

    void add(ShapedText part) {
        parts.add(part);
        places.add(pen);
        pen += part.width();
    }

    /** @param gap in thousandths of a point */
    void addGap(int gap) {
        pen += (int) ((long) gap * 1000 / run.style().size());
    }

    GlyphItem item() {
        return item(run, x, parts.size() == 1 ? parts.get(0) : joined());
    }

    static GlyphItem item(TextRun run, int x, ShapedText text) {
        return new GlyphItem(
                x,
                -run.rise(),
                text,
                run.style().size(),
                run.style().color(),
                run.style().tracking(),
                0,
                run.content());
    }

    private ShapedText joined() {
        int count = 0;
        for (ShapedText part : parts) {
            count += part.glyphs().length;
        }
        StringBuilder text = new StringBuilder();
        int[] glyphs = new int[count];
        int[] xs = new int[count];
        int[] ys = new int[count];
        int[] clusters = new int[count];
        int to = 0;
        for (int i = 0; i < parts.size(); i++) {
            ShapedText part = parts.get(i);
            int length = part.glyphs().length;
            System.arraycopy(part.glyphs(), 0, glyphs, to, length);
            System.arraycopy(part.ys(), 0, ys, to, length);
            for (int k = 0; k < length; k++) {
                xs[to + k] = places.get(i) + part.xs()[k];
                clusters[to + k] = text.length() + part.clusters()[k];
            }
            text.append(part.text());
            to += length;
        }
        return new ShapedText(face, text.toString(), false, glyphs, xs, ys, clusters, pen);
    }
}
