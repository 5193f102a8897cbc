package io.github.reportassembly.export.pdf;

import io.github.reportassembly.text.ShapedText;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * The characters that each glyph of a font stands for; whoever copies or hears the text gets these (ISO 32000-1,
 * 9.10.3). A glyph has one meaning in a file: the first that was met.
 */
final class GlyphCharacters {
    /** For glyphs that add nothing to what the one before them says. A glyph has to have some character. */
    static final String NOTHING = "\u200B";

    private final Map<Integer, String> characters = new TreeMap<>();
    /** By glyph, a character that it stands for alone; 0 for none. Spaces other than the usual one may stand here too. */
    private char[] single = new char[1024];

    Collection<Integer> glyphs() {
        return characters.keySet();
    }

    /** Notes the glyphs of a text. True if their characters, one after the other, are the text. */
    boolean add(ShapedText text) {
        if (text.rightToLeft()) {
            throw new IllegalArgumentException("a text that runs to the left: " + text.text());
        }
        int[] glyphs = text.glyphs();
        int[] clusters = text.clusters();
        boolean readable = true;
        for (int i = 0; i < glyphs.length; i++) {
            int next = i + 1 < glyphs.length ? clusters[i + 1] : text.text().length();
            boolean plain = next == clusters[i] + 1 && (i == 0 || clusters[i - 1] < clusters[i]);
            readable &= plain ? add(glyphs[i], text.text().charAt(clusters[i])) : add(glyphs[i], letters(text, i));
        }
        return readable;
    }

    /** The usual case: a glyph that stands for one character, without a string for each. */
    private boolean add(int glyph, char letter) {
        if (glyph < single.length && single[glyph] == letter) {
            return true;
        }
        boolean readable = add(glyph, String.valueOf(letter));
        if (readable) {
            if (glyph >= single.length) {
                single = Arrays.copyOf(single, Math.max(glyph + 1, 2 * single.length));
            }
            single[glyph] = letter;
        }
        return readable;
    }

    boolean add(int glyph, String letters) {
        String meaning = usual(letters);
        String known = characters.putIfAbsent(glyph, meaning);
        boolean told = letters.equals(known == null ? meaning : known) && !letters.equals(NOTHING);
        return told || meaning.equals(" ");
    }

    /**
     * Fonts paint spaces of all kinds with one glyph and hyphens with another. Whoever searches types the usual one,
     * so these glyphs stand for it, whichever is met first; and a ligature stands for its letters.
     */
    private static String usual(String letters) {
        if (letters.length() != 1) {
            return letters;
        }
        char c = letters.charAt(0);
        if (c == '\u00AD' || c == '\u2010' || c == '\u2011') {
            return "-";
        }
        if (c >= '\uFB00' && c <= '\uFB06') {
            return Normalizer.normalize(letters, Normalizer.Form.NFKC);
        }
        return Character.isSpaceChar(c) ? " " : letters;
    }

    private static String letters(ShapedText text, int index) {
        int[] clusters = text.clusters();
        int cluster = clusters[index];
        int first = index;
        while (first > 0 && clusters[first - 1] == cluster) {
            first--;
        }
        int last = index;
        while (last + 1 < clusters.length && clusters[last + 1] == cluster) {
            last++;
        }
        String letters = text.text().substring(cluster, end(text, cluster));
        if (first == last) {
            return letters;
        }
        int inCluster = index - first;
        if (letters.codePointCount(0, letters.length()) == last - first + 1) {
            int at = letters.offsetByCodePoints(0, inCluster);
            return letters.substring(at, letters.offsetByCodePoints(at, 1));
        }
        return inCluster == 0 ? letters : NOTHING;
    }

    /** Where the next cluster's characters begin, in the order of the characters. */
    private static int end(ShapedText text, int cluster) {
        int end = text.text().length();
        for (int other : text.clusters()) {
            if (other > cluster && other < end) {
                end = other;
            }
        }
        return end;
    }

    /** The CMap from glyphs to characters. */
    byte[] toUnicode() {
        return CharacterMap.bytes(characters, 2);
    }
}
