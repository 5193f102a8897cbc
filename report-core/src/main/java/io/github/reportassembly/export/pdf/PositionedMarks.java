package io.github.reportassembly.export.pdf;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import com.lowagie.text.pdf.Type3Font;
import io.github.reportassembly.text.FontFace;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Fonts of a file for what takes no room: vowel signs, drawn at their distance from where their letter begins, and
 * letters that are painted as part of another (ISO 32000-1, 9.6.5). The place that readers see is the letter's own, so
 * that they neither part words at these nor put them in another order.
 */
final class PositionedMarks {
    private static final int MOST_IN_A_FONT = 255;

    private record Key(FontFace face, int glyph, int dx, int dy, String letters) {}

    /** A character code of one of the fonts. */
    record Place(BaseFont font, int code) {}

    private final PdfWriter writer;
    private final Map<Key, Place> places = new HashMap<>();
    private final IdentityHashMap<BaseFont, Map<Integer, String>> letters = new IdentityHashMap<>();
    private Type3Font current;

    PositionedMarks(PdfWriter writer) {
        this.writer = writer;
    }

    Place of(FontFace face, VisualGlyphs.Piece piece) {
        Key key = new Key(face, piece.glyph(), piece.dx(), piece.dy(), piece.letters());
        return places.computeIfAbsent(key, this::added);
    }

    private Place added(Key key) {
        if (current == null || letters.get(current).size() == MOST_IN_A_FONT) {
            current = new Type3Font(writer, false);
            letters.put(current, new TreeMap<>());
        }
        Map<Integer, String> known = letters.get(current);
        int code = known.size() + 1;
        known.put(code, key.letters());
        OutlinePath path = new OutlinePath(1, key.dx(), key.dy());
        if (key.glyph() != VisualGlyphs.SILENT) {
            key.face().outline(key.glyph(), path);
        }
        PdfContentByte drawing =
                current.defineGlyph((char) code, 0, path.left(), path.bottom(), path.right(), path.top());
        path.fill(drawing);
        return new Place(current, code);
    }

    boolean has(BaseFont font) {
        return letters.containsKey(font);
    }

    /** The CMap from codes to characters. */
    byte[] toUnicode(BaseFont font) {
        return CharacterMap.bytes(letters.get(font), 1);
    }
}
