package io.github.reportassembly.export.pdf;

import io.github.reportassembly.text.FontFace;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The fonts that the tests of this package set their pages in. */
final class TestFonts {
    static final FontFace REGULAR = load("OpenSans/OpenSans-Regular");
    static final FontFace BOLD = load("OpenSans/OpenSans-Bold");

    private TestFonts() {}

    /** Too large to be loaded by every test. */
    static FontFace arabic() {
        return load("Kurinto/KurintoSans-Rg");
    }

    private static FontFace load(String file) {
        try (InputStream in = TestFonts.class.getResourceAsStream("/fonts/ttf/" + file + ".ttf")) {
            return new FontFace(file.substring(file.indexOf('/') + 1), in.readAllBytes(), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
