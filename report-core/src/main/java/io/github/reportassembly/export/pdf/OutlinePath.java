package io.github.reportassembly.export.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import io.github.reportassembly.text.OutlinePen;
import java.util.ArrayList;
import java.util.List;

/** Outlines of glyphs as a path of PDF (ISO 32000-1, 8.5), moved and scaled, and the rectangle around it. */
final class OutlinePath implements OutlinePen {
    private final double scale;
    private double dx;
    private double dy;
    private final List<float[]> steps = new ArrayList<>();
    private double x;
    private double y;
    private float left = Float.MAX_VALUE;
    private float bottom = Float.MAX_VALUE;
    private float right = -Float.MAX_VALUE;
    private float top = -Float.MAX_VALUE;

    /** @param scale of the outlines' thousandths of an em; the distances are not scaled */
    OutlinePath(double scale, double dx, double dy) {
        this.scale = scale;
        this.dx = dx;
        this.dy = dy;
    }

    /** Outlines that are drawn from now on are moved so far. */
    void startAt(double right, double up) {
        dx = right;
        dy = up;
    }

    @Override
    public void move(double toX, double toY) {
        add(new double[] {toX, toY});
    }

    @Override
    public void line(double toX, double toY) {
        add(new double[] {toX, toY, toX, toY});
    }

    /** PDF has cubic curves alone. */
    @Override
    public void curve(double controlX, double controlY, double toX, double toY) {
        add(new double[] {
            x + (controlX - x) * 2 / 3,
            y + (controlY - y) * 2 / 3,
            toX + (controlX - toX) * 2 / 3,
            toY + (controlY - toY) * 2 / 3,
            toX,
            toY
        });
    }

    private void add(double[] points) {
        float[] placed = new float[points.length];
        for (int i = 0; i < points.length; i += 2) {
            placed[i] = (float) (points[i] * scale + dx);
            placed[i + 1] = (float) (points[i + 1] * scale + dy);
            left = Math.min(left, placed[i]);
            right = Math.max(right, placed[i]);
            bottom = Math.min(bottom, placed[i + 1]);
            top = Math.max(top, placed[i + 1]);
        }
        steps.add(placed);
        x = points[points.length - 2];
        y = points[points.length - 1];
    }

    float left() {
        return steps.isEmpty() ? 0 : left;
    }

    float bottom() {
        return steps.isEmpty() ? 0 : bottom;
    }

    float right() {
        return steps.isEmpty() ? 0 : right;
    }

    float top() {
        return steps.isEmpty() ? 0 : top;
    }

    /** Paints what was drawn; nothing if that is nothing. */
    void fill(PdfContentByte out) {
        for (float[] step : steps) {
            switch (step.length) {
                case 2 -> out.moveTo(step[0], step[1]);
                case 4 -> out.lineTo(step[0], step[1]);
                default -> out.curveTo(step[0], step[1], step[2], step[3], step[4], step[5]);
            }
        }
        if (!steps.isEmpty()) {
            out.fill();
        }
    }
}
