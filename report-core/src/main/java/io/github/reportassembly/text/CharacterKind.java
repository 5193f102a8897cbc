package io.github.reportassembly.text;

/** What kind of character a code point is, as far as setting it in lines goes. */
public final class CharacterKind {
    /** Pairs of the first and the last character of a range, in rising order. */
    private static final int[] INVISIBLE = {
        0xAD, 0xAD, 0x34F, 0x34F, 0x61C, 0x61C, 0x180B, 0x180E, 0x200B, 0x200F, 0x202A, 0x202E, 0x2060, 0x206F, 0xFE00,
        0xFE0F, 0xFEFF, 0xFEFF, 0xE0000, 0xE01EF
    };

    private static final int[] IDEOGRAPHIC = {
        0x2E80, 0x2FFF, 0x3001, 0x4DBF, 0x4E00, 0x9FFF, 0xF900, 0xFAFF, 0xFE30, 0xFE4F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6,
        0x20000, 0x3FFFF
    };

    private static final int[] SIMPLE = {
        0x0, 0x2FF, 0x370, 0x482, 0x48A, 0x52F, 0x1E00, 0x200A, 0x2010, 0x2029, 0x202F, 0x205F, 0x2070, 0x20CF, 0x2100,
        0x2DDF, 0x2E00, 0x3029, 0x3030, 0x3098, 0x309B, 0xA4CF, 0xF900, 0xFAFF, 0xFE30, 0xFE4F, 0xFF01, 0xFFE6, 0x1F000,
        0x1FAFF, 0x20000, 0x3FFFF
    };

    private CharacterKind() {}

    /** Characters that steer and are never seen: soft hyphen, zero-width space and joiners, direction, variation. */
    public static boolean isInvisible(int c) {
        return in(INVISIBLE, c);
    }

    /** Joiners, which say how their neighbours are joined in scripts that do. */
    public static boolean isJoiner(int c) {
        return c == 0x200C || c == 0x200D;
    }

    /** Spaces at which a line may break. */
    public static boolean isBreakingSpace(int c) {
        return switch (c) {
            case ' ', '\t', '\n', '\r', 0x1680, 0x205F, 0x3000 -> true;
            case 0x2007 -> false;
            default -> c >= 0x2000 && c <= 0x200A;
        };
    }

    /** Han, kana and what is set with them: a line may break on both sides of most of them. */
    public static boolean isIdeographic(int c) {
        return c >= 0x2E80 && in(IDEOGRAPHIC, c);
    }

    /** Whether one glyph a character, side by side from left to right, is all that the character needs. */
    static boolean isSimple(int c) {
        return in(SIMPLE, c);
    }

    private static boolean in(int[] ranges, int c) {
        for (int i = 0; i < ranges.length && ranges[i] <= c; i += 2) {
            if (c <= ranges[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
