package io.github.reportassembly.export.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The faces of the text font as parts of the file. Each is obfuscated as ECMA-376 part 4, 9.1 (fonts embedded in
 * documents) demands: its first 32 bytes are combined with a key that the font table names. The key comes from the
 * face's name, so that the same report has the same bytes.
 */
final class EmbeddedFonts {
    private static final String FOLDER = "fonts/ttf/OpenSans/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.obfuscatedFont";
    /** What a font table calls each cut, and the file that has it. The bold of the page is SemiBold, Word's is Bold. */
    private static final String[] CUTS = {
        "Regular",
        "OpenSans-Regular",
        "Bold",
        "OpenSans-Bold",
        "Italic",
        "OpenSans-Italic",
        "BoldItalic",
        "OpenSans-BoldItalic"
    };

    private static final int OBFUSCATED = 32;

    private final ClassLoader fonts;
    private final Relationships relationships = new Relationships();

    EmbeddedFonts(ClassLoader fonts) {
        this.fonts = fonts;
    }

    /** What the font table refers to. */
    Relationships relationships() {
        return relationships;
    }

    /**
     * Adds the faces to the file, as far as they are there and their licence bits permit it.
     *
     * @return the elements for the font's entry in the font table
     */
    String addTo(WordPackage file) throws IOException {
        XmlWriter xml = new XmlWriter();
        for (int i = 0; i < CUTS.length; i += 2) {
            Optional<byte[]> face = read(FOLDER + CUTS[i + 1] + ".ttf");
            if (face.isPresent() && FontLicence.permitsEmbedding(face.get())) {
                String name = "/word/fonts/font" + (i / 2 + 1) + ".odttf";
                String key = StableHash.guid("font:" + CUTS[i + 1]);
                file.part(name, TYPE, obfuscated(face.get(), key));
                xml.empty("w:embed" + CUTS[i], "r:id", relationships.part("font", name), "w:fontKey", key);
            }
        }
        return xml.fragment();
    }

    private Optional<byte[]> read(String path) throws IOException {
        try (InputStream in = fonts.getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }

    /** Combines the first bytes with the key, whose bytes are taken from its end. */
    static byte[] obfuscated(byte[] face, String key) {
        String hex = key.replace("-", "").substring(1);
        byte[] out = face.clone();
        for (int i = 0; i < OBFUSCATED && i < out.length; i++) {
            int at = 30 - i % 16 * 2;
            out[i] ^= (byte) Integer.parseInt(hex.substring(at, at + 2), 16);
        }
        return out;
    }
}
