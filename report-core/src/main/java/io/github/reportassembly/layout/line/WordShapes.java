package io.github.reportassembly.layout.line;

import io.github.reportassembly.style.FontKey;
import io.github.reportassembly.text.CharacterKind;
import io.github.reportassembly.text.FontFace;
import io.github.reportassembly.text.FontLibrary;
import io.github.reportassembly.text.ShapedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of one font key and direction, shaped once each. Several threads may use it: those that look something up at
 * the same time for the first time come to the same, so that it does not matter whose is kept.
 */
final class WordShapes {
    /** Below it no character is wide in Chinese but U+00B7. */
    private static final int FIRST_SHARED = 0xB7;
    /** Between letters that must not make a ligature (Unicode 15, section 23.2). */
    private static final int NON_JOINER = 0x200C;

    private final FontLibrary library;
    private final FontKey key;
    private final boolean chinese;
    private final boolean toLeft;
    private final boolean apart;
    private final WordCache words = new WordCache();
    private final Map<FontFace, ShapedWord> spaces = new ConcurrentHashMap<>();
    private FontFace first;
    private ShapedWord hyphen;

    /** @param apart whether the letters are set further apart than usual */
    WordShapes(FontLibrary library, FontKey key, boolean chinese, boolean toLeft, boolean apart) {
        this.library = library;
        this.key = key;
        this.chinese = chinese;
        this.toLeft = toLeft;
        this.apart = apart;
    }

    /** The word between two offsets of a text. */
    ShapedWord word(String text, int from, int to) {
        ShapedWord known = words.find(text, from, to);
        if (known == null) {
            String word = text.substring(from, to);
            known = shape(word);
            words.put(word, known);
        }
        return known;
    }

    /** A stretch that will hardly come again: a part of a word that was divided by force. */
    ShapedWord unshared(String text) {
        return shape(text);
    }

    /** Spaces in the font of the word before them, so that both can be painted as one. */
    ShapedWord spaces(String text, ShapedWord before) {
        FontFace face = before.parts().isEmpty()
                ? first()
                : before.parts().get(before.parts().size() - 1).face();
        if (!face.canShow(' ')) {
            face = first();
        }
        if (text.equals(" ")) {
            ShapedWord known = spaces.get(face);
            if (known == null) {
                known = ShapedWord.of(List.of(face.shape(text, false)), List.of());
                spaces.put(face, known);
            }
            return known;
        }
        String seen = text.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
        return ShapedWord.of(List.of(face.shape(seen, false)), List.of());
    }

    private ShapedWord shape(String text) {
        List<ShapedText> parts = new ArrayList<>(1);
        List<Integer> missing = new ArrayList<>(0);
        StringBuilder part = new StringBuilder(text.length());
        FontFace face = null;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            boolean joiner = CharacterKind.isJoiner(c) && toLeft && face != null;
            if (CharacterKind.isInvisible(c) && !joiner) {
                if (c == NON_JOINER && part.length() > 0) {
                    parts.add(shape(face, part));
                    part.setLength(0);
                }
                continue;
            }
            Optional<FontFace> found = joiner ? Optional.of(face) : face(c, face);
            if (found.isEmpty()) {
                missing.add(c);
            }
            FontFace next = found.orElseGet(() -> first());
            if (!next.equals(face) && part.length() > 0) {
                parts.add(shape(face, part));
                part.setLength(0);
            }
            face = next;
            if (found.isEmpty()) {
                part.append(String.format(Locale.ROOT, "[U+%04X]", c));
            } else {
                part.appendCodePoint(c);
            }
        }
        if (part.length() > 0) {
            parts.add(shape(face, part));
        }
        return ShapedWord.of(parts, missing);
    }

    private ShapedText shape(FontFace face, StringBuilder part) {
        String letters = part.toString();
        return apart ? face.shapeApart(letters, toLeft) : face.shape(letters, toLeft);
    }

    /** Marks stay in the font of the letters before them where it has them. */
    private Optional<FontFace> face(int c, FontFace current) {
        boolean wide = chinese && FontLibrary.isSharedMark(c) && c != '\u2019' && c != '\u2018';
        if (!wide
                && current != null
                && !Character.isLetterOrDigit(c)
                && !CharacterKind.isIdeographic(c)
                && current.canShow(c)) {
            return Optional.of(current);
        }
        if (c < FIRST_SHARED && first().canShow(c)) {
            return Optional.of(first());
        }
        return library.face(key, c, chinese);
    }

    private FontFace first() {
        FontFace known = first;
        if (known == null) {
            known = library.first(key);
            first = known;
        }
        return known;
    }

    /** The hyphen painted where a word is divided; a soft one, as it is no character of the word. */
    ShapedWord hyphen() {
        ShapedWord known = hyphen;
        if (known == null) {
            known = ShapedWord.of(List.of(first().shape("\u00AD", false)), List.of());
            hyphen = known;
        }
        return known;
    }
}
