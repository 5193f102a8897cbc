package io.github.reportassembly.text;

import io.github.reportassembly.style.FontFamily;
import io.github.reportassembly.style.FontKey;
import io.github.reportassembly.style.FontWeight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The fonts of the house style, found on the class path and read when a character first needs them. Noto Sans SC is
 * used where a report depends on it. Several threads may use it.
 */
public final class FontLibrary {
    private static final String OPEN_SANS = "fonts/ttf/OpenSans/OpenSans-";
    private static final String KURINTO_SANS = "fonts/ttf/Kurinto/KurintoSans-";
    private static final String KURINTO_MONO = "fonts/ttf/Kurinto/KurintoMono-";
    private static final String NOTO_SANS_SC = "fonts/ttf/NotoSansSC/NotoSansSC-";

    private final ClassLoader loader;
    private final boolean ligatures;
    private final Map<String, Optional<FontFace>> faces = new HashMap<>();
    private final Map<FontKey, FontFace> first = new HashMap<>();

    private FontLibrary(ClassLoader loader, boolean ligatures) {
        this.loader = loader;
        this.ligatures = ligatures;
    }

    /** The fonts that a class loader sees, with their ligatures; none is read yet. */
    public static FontLibrary load(ClassLoader loader) {
        return load(loader, true);
    }

    /**
     * The fonts that a class loader sees; none is read yet.
     *
     * @param ligatures whether letters make ligatures
     */
    public static FontLibrary load(ClassLoader loader, boolean ligatures) {
        return new FontLibrary(loader, ligatures);
    }

    /** The first font for a key; it has all characters of Latin, Greek and Cyrillic. */
    public synchronized FontFace first(FontKey key) {
        FontFace known = first.get(key);
        if (known == null) {
            String path = (key.family() == FontFamily.CODE ? KURINTO_MONO + kurinto(key) : OPEN_SANS + openSans(key))
                    + ".ttf";
            known = read(path).orElseThrow(() -> new IllegalStateException("no font on the class path: " + path));
            first.put(key, known);
        }
        return known;
    }

    /** The font in which a character is set; empty if no font has it. */
    public Optional<FontFace> face(FontKey key, int codePoint) {
        return face(key, codePoint, false);
    }

    /**
     * The font in which a character is set; empty if no font has it.
     *
     * @param chinese whether marks that Chinese shares with other scripts are set as wide as its characters
     */
    public synchronized Optional<FontFace> face(FontKey key, int codePoint, boolean chinese) {
        if (CharacterKind.isIdeographic(codePoint) || (chinese && isSharedMark(codePoint))) {
            Optional<FontFace> noto = showing(NOTO_SANS_SC + noto(key), codePoint);
            if (noto.isPresent()) {
                return noto;
            }
        }
        FontFace first = first(key);
        if (first.canShow(codePoint)) {
            return Optional.of(first);
        }
        Optional<FontFace> kurinto = showing(KURINTO_SANS + kurinto(key), codePoint);
        return kurinto.isPresent() ? kurinto : showing(NOTO_SANS_SC + noto(key), codePoint);
    }

    /** Whether the report brings the fonts for Chinese. */
    public synchronized boolean hasChinese() {
        return read(NOTO_SANS_SC + "Regular.ttf").isPresent();
    }

    /** Whether Chinese sets the mark as wide as its characters, and other scripts do not. */
    public static boolean isSharedMark(int c) {
        return c == 0x2018 || c == 0x2019 || c == 0x201C || c == 0x201D || c == 0x2026 || c == 0x2014 || c == 0xB7;
    }

    private static String openSans(FontKey key) {
        String slope = key.italic() ? "Italic" : "";
        return switch (key.weight()) {
            case REGULAR -> key.italic() ? slope : "Regular";
            case SEMIBOLD -> "SemiBold" + slope;
            case BOLD -> "Bold" + slope;
        };
    }

    /** These families are used in two cuts: what stands out in any way is bold. */
    private static String kurinto(FontKey key) {
        return standsOut(key) ? "Bd" : "Rg";
    }

    private static String noto(FontKey key) {
        return standsOut(key) ? "Bold" : "Regular";
    }

    private static boolean standsOut(FontKey key) {
        return key.italic() || key.weight() != FontWeight.REGULAR;
    }

    private Optional<FontFace> showing(String path, int codePoint) {
        return read(path + ".ttf").filter(face -> face.canShow(codePoint));
    }

    private Optional<FontFace> read(String path) {
        Optional<FontFace> known = faces.get(path);
        if (known == null) {
            known = open(path);
            faces.put(path, known);
        }
        return known;
    }

    private Optional<FontFace> open(String path) {
        try (InputStream in = loader.getResourceAsStream(path)) {
            if (in == null) {
                return Optional.empty();
            }
            String name = path.substring(path.lastIndexOf('/') + 1, path.length() - ".ttf".length());
            return Optional.of(new FontFace(name, in.readAllBytes(), ligatures));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
