package io.github.reportassembly.export.pdf;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfGlyphArray;
import io.github.reportassembly.text.FontFace;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Random;

/** A font in the file: its glyphs in use, and their characters. */
final class FontEmbedding {
    private final BaseFont base;
    private final GlyphCharacters characters = new GlyphCharacters();

    FontEmbedding(FontFace face) throws IOException {
        try {
            base = BaseFont.createFont(
                    face.name() + ".ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, face.program(), null);
        } catch (DocumentException e) {
            throw new IOException("the font " + face.name() + " cannot be embedded", e);
        }
        base.setSubset(true);
        // OpenPDF's CIDSet leaves glyphs out (PDF/A-2, 6.2.11.4.2); without one there is nothing to be wrong.
        base.setIncludeCidSet(false);
        base.setSecureRandom(new FixedRandom(face.name()));
    }

    BaseFont base() {
        return base;
    }

    GlyphCharacters characters() {
        return characters;
    }

    /** Tells OpenPDF which glyphs the subset holds; it learns of them by showing them somewhere. */
    void registerGlyphs(PdfContentByte scratch) {
        PdfGlyphArray glyphs = new PdfGlyphArray();
        characters.glyphs().forEach(glyphs::add);
        scratch.setFontAndSize(base, 1);
        scratch.showText(glyphs);
        scratch.reset(false);
    }

    /** The subset's name begins with six letters that OpenPDF draws; ours follow from the font's name. */
    private static final class FixedRandom extends SecureRandom {
        private static final long serialVersionUID = 1L;

        private final Random letters;

        FixedRandom(String name) {
            letters = new Random(name.hashCode());
        }

        @Override
        public double nextDouble() {
            return letters.nextDouble();
        }
    }
}
