package io.github.reportassembly.layout.chart;

import io.github.reportassembly.page.GlyphItem;
import io.github.reportassembly.page.PageItem;
import io.github.reportassembly.style.Color;
import io.github.reportassembly.style.StyleSheet;
import io.github.reportassembly.text.OutlinePen;
import io.github.reportassembly.text.ShapedText;
import java.util.ArrayList;
import java.util.List;

/**
 * A drawing as SVG 1.1. Places are in thousandths of a point from the upper corner at the start edge; in a drawing from
 * right to left everything but the letters is mirrored. Words stand above everything else. In the SVG they are outlines:
 * every reader shows the same ones, joined and placed as on the pages, whatever fonts it has.
 */
final class Sketch {
    private final int width;
    private final boolean mirrored;
    private final StyleSheet sheet;
    private final StringBuilder body = new StringBuilder();
    private final List<GlyphItem> letters = new ArrayList<>();
    private int down;

    /** @param sheet says what is shown for each colour of the house style */
    Sketch(int width, boolean mirrored, StyleSheet sheet) {
        this.width = width;
        this.mirrored = mirrored;
        this.sheet = sheet;
    }

    /** Moves what is drawn from now on down by a length, or up by a negative one. */
    void shift(int by) {
        down += by;
    }

    /** The finished drawing, with its words as outlines. */
    String svg(int height) {
        letters.forEach(this::outline);
        return svgWithoutWords(height);
    }

    /** All words, as they stand in the drawing from its upper left corner. */
    List<GlyphItem> letters() {
        return letters;
    }

    /** The drawing without its words. */
    String svgWithoutWords(int height) {
        StringBuilder svg = new StringBuilder(body.length() + 200);
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"");
        number(svg, width);
        svg.append("pt\" height=\"");
        number(svg, height);
        svg.append("pt\" viewBox=\"0 0 ");
        number(svg, width);
        svg.append(' ');
        number(svg, height);
        return svg.append("\">\n").append(body).append("</svg>\n").toString();
    }

    void rectangle(int x, int y, int wide, int high, Color fill) {
        open("rect", "x", mirrored ? width - x - wide : x, "y", y + down);
        length("width", wide);
        length("height", high);
        color("fill", fill);
        body.append("/>\n");
    }

    /** A rectangle with a line along its inner edge. */
    void box(int x, int y, int wide, int high, Color fill, Stroke stroke) {
        int half = stroke.width() / 2;
        open("rect", "x", (mirrored ? width - x - wide : x) + half, "y", y + half + down);
        length("width", Math.max(0, wide - stroke.width()));
        length("height", Math.max(0, high - stroke.width()));
        color("fill", fill);
        stroke(stroke);
        body.append("/>\n");
    }

    void line(int x1, int y1, int x2, int y2, Stroke stroke) {
        open("line", "x1", across(x1), "y1", y1 + down);
        length("x2", across(x2));
        length("y2", y2 + down);
        stroke(stroke);
        body.append("/>\n");
    }

    /** Straight lines from point to point; {@code points} holds x and y in turn. */
    void polyline(int[] points, Stroke stroke) {
        body.append("<polyline points=\"");
        points(points);
        body.append("\" fill=\"none\" stroke-linejoin=\"round\"");
        stroke(stroke);
        body.append("/>\n");
    }

    void polygon(int[] points, Color fill, Stroke stroke) {
        body.append("<polygon points=\"");
        points(points);
        body.append('"');
        color("fill", fill);
        stroke(stroke);
        body.append("/>\n");
    }

    void circle(int x, int y, int radius, Color fill, Stroke stroke) {
        open("circle", "cx", across(x), "cy", y + down);
        length("r", radius);
        color("fill", fill);
        stroke(stroke);
        body.append("/>\n");
    }

    /** Words whose lines begin at a place, are centred on it or end at it; {@code y} is the first baseline. */
    void words(Words words, int x, int y, Anchor anchor) {
        for (int i = 0; i < words.lines().size(); i++) {
            Words.Line line = words.lines().get(i);
            int start = switch (anchor) {
                case START -> x;
                case MIDDLE -> x - line.width() / 2;
                case END -> x - line.width();
            };
            int left = mirrored ? width - start - line.width() : start;
            for (PageItem item : line.items()) {
                if (item instanceof GlyphItem glyphs) {
                    letters.add(glyphs.moved(left, y + down + i * words.leading()));
                }
            }
        }
    }

    private void outline(GlyphItem item) {
        ShapedText text = item.text();
        double scale = item.size() / 1000.0;
        OutlineWriter pen = new OutlineWriter(scale);
        for (int i = 0; i < text.glyphs().length; i++) {
            pen.at(item.x() + text.xs()[i] * scale, item.y() - text.ys()[i] * scale);
            text.face().outline(text.glyphs()[i], pen);
        }
        if (pen.path.length() > 0) {
            body.append("<path d=\"").append(pen.path).append("Z\"");
            color("fill", item.color());
            body.append("/>\n");
        }
    }

    private int across(int x) {
        return mirrored ? width - x : x;
    }

    private void points(int[] points) {
        for (int i = 0; i < points.length; i += 2) {
            body.append(i == 0 ? "" : " ");
            number(body, across(points[i]));
            body.append(',');
            number(body, points[i + 1] + down);
        }
    }

    private void open(String element, String first, int x, String second, int y) {
        body.append('<').append(element);
        length(first, x);
        length(second, y);
    }

    private void length(String name, int value) {
        body.append(' ').append(name).append("=\"");
        number(body, value);
        body.append('"');
    }

    private void color(String name, Color color) {
        body.append(' ')
                .append(name)
                .append("=\"#")
                .append(sheet.shown(color).hex())
                .append('"');
    }

    private void stroke(Stroke stroke) {
        color("stroke", stroke.color());
        length("stroke-width", stroke.width());
        if (!stroke.dashes().isEmpty()) {
            body.append(" stroke-dasharray=\"").append(stroke.dashes()).append('"');
        }
    }

    /** Thousandths of a point as points, to hundredths: nothing finer is seen. */
    private static void number(StringBuilder out, int thousandths) {
        int hundredths = Math.floorDiv(thousandths + 5, 10);
        if (hundredths < 0) {
            out.append('-');
            hundredths = -hundredths;
        }
        out.append(hundredths / 100);
        int rest = hundredths % 100;
        if (rest > 0) {
            out.append('.').append(rest / 10);
            if (rest % 10 > 0) {
                out.append(rest % 10);
            }
        }
    }

    /** Where words stand against their place. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** Writes outlines as the data of an SVG path. */
    private static final class OutlineWriter implements OutlinePen {
        private final StringBuilder path = new StringBuilder();
        private final double scale;
        private double originX;
        private double originY;

        OutlineWriter(double scale) {
            this.scale = scale;
        }

        void at(double x, double y) {
            originX = x;
            originY = y;
        }

        @Override
        public void move(double x, double y) {
            path.append(path.length() == 0 ? "M" : "ZM");
            point(x, y);
        }

        @Override
        public void line(double x, double y) {
            path.append('L');
            point(x, y);
        }

        @Override
        public void curve(double controlX, double controlY, double x, double y) {
            path.append('Q');
            point(controlX, controlY);
            path.append(' ');
            point(x, y);
        }

        private void point(double x, double y) {
            number(path, (int) Math.round(originX + x * scale));
            path.append(' ');
            number(path, (int) Math.round(originY - y * scale));
        }
    }
}
