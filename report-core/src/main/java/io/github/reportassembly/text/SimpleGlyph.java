package io.github.reportassembly.text;

import java.nio.ByteBuffer;

/** The contours of a glyph that is not put together from others. */
final class SimpleGlyph {
    private static final int ON_CURVE = 0x1;
    private static final int X_SHORT = 0x2;
    private static final int Y_SHORT = 0x4;
    private static final int REPEAT = 0x8;
    private static final int X_SAME = 0x10;
    private static final int Y_SAME = 0x20;

    private final int[] ends;
    private final int[] flags;
    private final int[] xs;
    private final int[] ys;

    /** @param start offset behind the glyph's header */
    SimpleGlyph(ByteBuffer file, int start, int contours) {
        int at = start;
        ends = new int[contours];
        for (int i = 0; i < contours; i++, at += 2) {
            ends[i] = file.getShort(at) & 0xFFFF;
        }
        at += 2 + (file.getShort(at) & 0xFFFF);
        int count = ends[contours - 1] + 1;
        flags = new int[count];
        for (int i = 0; i < count; ) {
            int flag = file.get(at++) & 0xFF;
            int times = (flag & REPEAT) == 0 ? 1 : 1 + (file.get(at++) & 0xFF);
            for (int end = Math.min(count, i + times); i < end; i++) {
                flags[i] = flag;
            }
        }
        xs = new int[count];
        at = coordinates(file, at, xs, X_SHORT, X_SAME);
        ys = new int[count];
        coordinates(file, at, ys, Y_SHORT, Y_SAME);
    }

    private int coordinates(ByteBuffer file, int start, int[] into, int oneByte, int same) {
        int at = start;
        int value = 0;
        for (int i = 0; i < into.length; i++) {
            if ((flags[i] & oneByte) != 0) {
                int step = file.get(at++) & 0xFF;
                value += (flags[i] & same) != 0 ? step : -step;
            } else if ((flags[i] & same) == 0) {
                value += file.getShort(at);
                at += 2;
            }
            into[i] = value;
        }
        return at;
    }

    void draw(GlyphOutlines.Placement placement, OutlinePen pen) {
        int first = 0;
        for (int end : ends) {
            contour(first, end, placement, pen);
            first = end + 1;
        }
    }

    /** Between two control points that follow each other lies a point of the curve, half way. */
    private void contour(int first, int last, GlyphOutlines.Placement placement, OutlinePen pen) {
        int count = last - first + 1;
        if (count < 2) {
            return;
        }
        int begin = 0;
        while (begin < count && !onCurve(first + begin)) {
            begin++;
        }
        boolean none = begin == count;
        begin = none ? 0 : begin;
        double startX = none ? (xs[first] + xs[last]) / 2.0 : xs[first + begin];
        double startY = none ? (ys[first] + ys[last]) / 2.0 : ys[first + begin];
        pen.move(placement.x(startX, startY), placement.y(startX, startY));
        for (int i = none ? 0 : 1; i < count; i++) {
            int point = first + (begin + i) % count;
            double x = xs[point];
            double y = ys[point];
            if (onCurve(point)) {
                pen.line(placement.x(x, y), placement.y(x, y));
                continue;
            }
            boolean atEnd = i + 1 == count;
            int next = first + (begin + i + 1) % count;
            boolean nextOn = !atEnd && onCurve(next);
            double toX = atEnd ? startX : nextOn ? xs[next] : (x + xs[next]) / 2.0;
            double toY = atEnd ? startY : nextOn ? ys[next] : (y + ys[next]) / 2.0;
            pen.curve(placement.x(x, y), placement.y(x, y), placement.x(toX, toY), placement.y(toX, toY));
            i += nextOn ? 1 : 0;
        }
    }

    private boolean onCurve(int point) {
        return (flags[point] & ON_CURVE) != 0;
    }
}
