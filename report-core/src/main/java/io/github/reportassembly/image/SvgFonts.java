package io.github.reportassembly.image;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The files of the font of text in drawings. */
final class SvgFonts {
    private static final String[] CUTS = {"Regular", "Italic", "Bold", "BoldItalic"};
    private static boolean registered;

    private SvgFonts() {}

    /** Makes the fonts known to the drawing library, which looks for them by name. */
    static synchronized void register() {
        if (registered) {
            return;
        }
        registered = true;
        for (String cut : CUTS) {
            try (InputStream in = SvgFonts.class.getResourceAsStream("/fonts/ttf/OpenSans/OpenSans-" + cut + ".ttf")) {
                if (in != null) {
                    Font font = Font.createFont(Font.TRUETYPE_FONT, in);
                    GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (FontFormatException e) {
                throw new IllegalStateException("a damaged font on the class path: Open Sans " + cut, e);
            }
        }
    }
}
