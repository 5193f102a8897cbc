package io.github.reportassembly.export.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import io.github.reportassembly.style.Color;

/** The fill colour in force on a page. */
final class PaintColor {
    private Color fill = new Color(0);

    boolean differsForFill(Color wanted) {
        return !wanted.equals(fill);
    }

    void fill(ContentStream out, Color wanted) {
        if (differsForFill(wanted)) {
            components(out, wanted);
            out.raw("rg\n");
            fill = wanted;
        }
    }

    /** Sets the fill colour of a form. */
    static void fill(PdfContentByte form, Color wanted) {
        ContentStream out = new ContentStream(form);
        components(out, wanted);
        out.raw("rg\n");
    }

    static void stroke(ContentStream out, Color wanted) {
        components(out, wanted);
        out.raw("RG\n");
    }

    private static void components(ContentStream out, Color color) {
        out.milli(Math.round(color.red() / 0.255))
                .milli(Math.round(color.green() / 0.255))
                .milli(Math.round(color.blue() / 0.255));
    }
}
