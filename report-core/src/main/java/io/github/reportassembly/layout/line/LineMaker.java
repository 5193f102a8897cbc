package io.github.reportassembly.layout.line;

import io.github.reportassembly.page.PageItem;
import io.github.reportassembly.source.SourceSpan;
import io.github.reportassembly.text.ShapedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes finished lines out of the pieces between two breaks. */
final class LineMaker {
    private final LogicalText text;
    private final Directions directions;
    private final Shapes shapes;
    private final Pieces pieces;
    private final ParagraphFormat format;

    LineMaker(LogicalText text, Directions directions, Shapes shapes, Pieces pieces, ParagraphFormat format) {
        this.text = text;
        this.directions = directions;
        this.shapes = shapes;
        this.pieces = pieces;
        this.format = format;
    }

    /**
     * @param indent from the start edge
     * @param stretched whether the line is to fill the measure
     */
    Line line(int from, int to, int indent, boolean stretched) {
        int available = format.measure() - indent;
        int slack = stretched ? (int) (available - pieces.lineWidth(from, to)) : 0;
        Units units = units(from, to, slack);
        // A mark that hangs or shrinks at the end of the line takes no room there.
        int width = units.width() + Math.min(0, pieces.extra(to)) - pieces.lead(from);
        int shift = switch (format.alignment()) {
            case START, JUSTIFIED -> 0;
            case CENTER -> (available - width) / 2;
            case END -> available - width;
        };
        int start = format.rightToLeft() ? format.measure() - indent - shift - width : indent + shift;
        // Nor does the blank of a mark at its beginning.
        int first = format.rightToLeft() ? start : start - pieces.lead(from);
        units.place(first, format.rightToLeft(), directions.plain());

        LineDrawing drawing = new LineDrawing(text, units);
        List<PageItem> items = new ArrayList<>(drawing.behind());
        paint(units, items);
        items.addAll(drawing.above());
        return new Line(indent + shift + width, items, notes(from, to), source(from, to));
    }

    private Optional<SourceSpan> source(int from, int to) {
        for (int i = from; i <= to; i++) {
            if (text.items().get(pieces.item(i)) instanceof TextRun run) {
                return Optional.of(run.span());
            }
        }
        return Optional.empty();
    }

    private Units units(int from, int to, int slack) {
        Units units = new Units();
        long all = slack < 0 ? pieces.lineShrink(from, to) : pieces.lineStretch(from, to);
        long flexible = 0;
        int first = from;
        for (int i = from; i <= to; i++) {
            int gap = 0;
            if (slack != 0 && i < to && all > 0) {
                long before = slack * flexible / all;
                flexible += slack < 0 ? pieces.shrink(i) : pieces.stretch(i);
                gap = (int) (slack * flexible / all - before);
            }
            if (i == to || !goesOn(i)) {
                add(units, first, i, i == to, gap);
                first = i + 1;
            }
        }
        return units;
    }

    /** Whether a piece and the next one are parts of a word that might have been divided between them. */
    private boolean goesOn(int i) {
        byte level = directions.level(pieces.start(i));
        return pieces.hyphen(i)
                && pieces.item(i + 1) == pieces.item(i)
                && (level & 1) == 0
                && directions.level(pieces.start(i + 1)) == level;
    }

    /** Adds the piece {@code i} with the parts of its word before it, from {@code first} on. */
    private void add(Units units, int first, int i, boolean last, int gap) {
        int item = pieces.item(i);
        byte level = directions.level(pieces.start(first));
        boolean spaced = pieces.spaces(i) != null;
        int wordGap = (spaced ? 0 : gap) - (last ? 0 : pieces.overlap(i));
        if (pieces.end(i) > pieces.start(first)) {
            units.add(unit(first, i, wordGap, level));
        }
        if (last && pieces.hyphen(i) && text.items().get(item) instanceof TextRun run) {
            units.add(new Units.Unit(item, shapes.of(run, false).hyphen(), pieces.extra(i), 0, level, false));
        }
        if (spaced) {
            // Spaces at a line's end take the level of the paragraph (rule L1).
            byte spaceLevel = last ? directions.base() : directions.level(pieces.end(i));
            units.add(new Units.Unit(item, pieces.spaces(i), pieces.space(i) + gap, gap, spaceLevel, last));
        }
    }

    /** Parts that stand together are shaped together, so that letters join and are kerned across the places between. */
    private Units.Unit unit(int first, int last, int gap, byte level) {
        int item = pieces.item(last);
        if (first == last || !(text.items().get(item) instanceof TextRun run)) {
            return new Units.Unit(item, pieces.word(last), pieces.width(last) + gap, gap, level, false);
        }
        ShapedWord word = shapes.of(run, false).word(text.text(), pieces.start(first), pieces.end(last));
        int width = 0;
        for (int i = first; i <= last; i++) {
            width += pieces.width(i);
        }
        int kept = width - PieceCutter.width(run, word);
        return new Units.Unit(item, word, width + gap, kept + gap, level, false);
    }

    /** Paints in reading order; what runs to the right is joined as far as run and font are the same. */
    private void paint(Units units, List<PageItem> items) {
        GlyphRun open = null;
        for (int i = 0; i < units.size(); i++) {
            Units.Unit unit = units.get(i);
            LineItem item = text.items().get(unit.item());
            boolean joins =
                    (unit.level() & 1) == 0 && (i == 0 || units.get(i - 1).level() == unit.level());
            if (open != null && !(joins && item instanceof TextRun)) {
                items.add(open.item());
                open = null;
            }
            if (item instanceof LineBox box) {
                int x = units.x(i);
                box.items().forEach(part -> items.add(part.moved(x, 0)));
            } else if (item instanceof TextRun run && (unit.level() & 1) == 1) {
                paintToLeft(run, unit, units.right(i), items);
            } else if (item instanceof TextRun run) {
                open = paintToRight(run, unit, units.x(i), open, items);
            }
        }
        if (open != null) {
            items.add(open.item());
        }
    }

    private static void paintToLeft(TextRun run, Units.Unit unit, int right, List<PageItem> items) {
        int x = right;
        for (ShapedText part : unit.word().parts()) {
            x -= width(run, part);
            items.add(GlyphRun.item(run, x, part));
        }
    }

    private static GlyphRun paintToRight(
            TextRun run, Units.Unit unit, int left, GlyphRun before, List<PageItem> items) {
        GlyphRun open = before;
        int x = left;
        for (ShapedText part : unit.word().parts()) {
            if (open != null && !open.takes(unit.item(), part.face())) {
                items.add(open.item());
                open = null;
            }
            if (open == null) {
                open = new GlyphRun(run, unit.item(), part.face(), x);
            }
            open.add(part);
            x += width(run, part);
        }
        if (open != null) {
            open.addGap(unit.gap());
        }
        return open;
    }

    private static int width(TextRun run, ShapedText part) {
        return (int) ((long) part.width() * run.style().size() / 1000)
                + part.glyphs().length * run.style().tracking();
    }

    private List<String> notes(int from, int to) {
        List<String> notes = new ArrayList<>(0);
        for (int i = from; i <= to; i++) {
            boolean begins = i == 0 || pieces.item(i - 1) != pieces.item(i);
            if (begins
                    && text.items().get(pieces.item(i)) instanceof TextRun run
                    && !run.note().isEmpty()) {
                notes.add(run.note());
            }
        }
        return notes;
    }
}
