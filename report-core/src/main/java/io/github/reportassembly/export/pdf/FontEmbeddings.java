package io.github.reportassembly.export.pdf;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import io.github.reportassembly.text.FontFace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The fonts of a file, in the order in which they were first used. */
final class FontEmbeddings {
    private final Map<String, FontEmbedding> fonts = new LinkedHashMap<>();
    private final IdentityHashMap<FontFace, FontEmbedding> byFace = new IdentityHashMap<>();

    private final PositionedMarks marks;

    FontEmbeddings(PdfWriter writer) {
        marks = new PositionedMarks(writer);
    }

    /** The fonts of what takes no room. */
    PositionedMarks marks() {
        return marks;
    }

    FontEmbedding of(FontFace face) {
        FontEmbedding known = byFace.get(face);
        if (known == null) {
            known = fonts.computeIfAbsent(face.name(), name -> embedding(face));
            byFace.put(face, known);
        }
        return known;
    }

    private static FontEmbedding embedding(FontFace face) {
        try {
            return new FontEmbedding(face);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    FontEmbedding of(BaseFont base) {
        for (FontEmbedding font : fonts.values()) {
            if (font.base() == base) {
                return font;
            }
        }
        throw new IllegalStateException("a font of unknown origin: " + base.getPostscriptFontName());
    }

    void registerGlyphs(PdfContentByte scratch) {
        fonts.values().forEach(font -> font.registerGlyphs(scratch));
    }
}
