package io.github.reportassembly.export.pdf;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTemplate;
import io.github.reportassembly.page.GlyphItem;
import io.github.reportassembly.style.Color;
import io.github.reportassembly.text.FontFace;
import io.github.reportassembly.text.ShapedText;
import java.util.HashMap;
import java.util.Map;

/**
 * Watermarks as outlines, each drawn once in a file. As text they would come between the words of every page for those
 * who copy or search it.
 */
final class Watermarks {
    private record Key(FontFace face, String text, int size, int tracking, Color color) {}

    private final Map<Key, PdfTemplate> drawn = new HashMap<>();

    /** @param y of the baseline's start, upwards from the bottom of the page */
    void paint(GlyphItem item, int y, ContentStream out) {
        ShapedText text = item.text();
        Key key = new Key(text.face(), text.text(), item.size(), item.tracking(), item.color());
        PdfTemplate form = drawn.computeIfAbsent(key, it -> form(item, out.page()));
        double angle = StrictMath.toRadians(item.turn() / 1000.0);
        float cosine = (float) StrictMath.cos(angle);
        float sine = (float) StrictMath.sin(angle);
        out.page().addTemplate(form, cosine, sine, -sine, cosine, item.x() / 1000f, y / 1000f);
    }

    private static PdfTemplate form(GlyphItem item, PdfContentByte page) {
        ShapedText text = item.text();
        double scale = item.size() / 1_000_000.0;
        OutlinePath path = new OutlinePath(scale, 0, 0);
        for (int i = 0; i < text.glyphs().length; i++) {
            path.startAt(text.xs()[i] * scale + i * item.tracking() / 1000.0, text.ys()[i] * scale);
            text.face().outline(text.glyphs()[i], path);
        }
        PdfTemplate form = page.createTemplate(path.right(), path.top());
        form.setBoundingBox(new Rectangle(path.left(), path.bottom(), path.right(), path.top()));
        PaintColor.fill(form, item.color());
        path.fill(form);
        return form;
    }
}
