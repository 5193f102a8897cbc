package io.github.reportassembly.layout.line;

import io.github.reportassembly.text.CharacterKind;

/**
 * What a break at a place of a text costs, as the penalties of Knuth and Plass; in the main a subset of Unicode annex 14
 * with preferences of the house style.
 */
final class BreakCost {
    static final int NEVER = Integer.MAX_VALUE;
    static final int SOFT_HYPHEN = 70;
    static final int FORCED = 1000;

    private static final int HYPHEN = 20;
    private static final int SLASH = 40;
    private static final int ADDRESS = 60;
    /** After {@code https://}, which says nothing by itself. */
    private static final int SCHEME = 200;
    /** After a word of one letter, which belongs to the next one. */
    private static final int SHORT_WORD = 25;
    /** Between a word and its number. */
    private static final int NUMBER = 35;
    /** Between a number and its unit or currency. */
    private static final int UNIT = 120;

    /** Marks that do not begin a line (JIS X 4051, GB/T 15834). */
    private static final String NOT_FIRST = "、。，．：；？！）〕］｝〉》」』】〗〙·・ー…‥～—’”%％‰℃,.:;?!)]}»›々ぁぃぅぇぉっゃゅょァィゥェォッャュョ";
    /** Marks that do not end a line. */
    private static final String NOT_LAST = "（〔［｛〈《「『【〖〘‘“([{«‹￥＄$£€§№";

    private BreakCost() {}

    /** Cost of a break before the character at {@code at}, where no space stands; {@link #NEVER} if there is none. */
    static int between(String text, int at, BreakRule rule) {
        if (at == 0 || at >= text.length() || rule == BreakRule.NONE) {
            return NEVER;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        if (CharacterKind.isBreakingSpace(after) || Character.isLowSurrogate(after)) {
            return NEVER;
        }
        if (before == '\u200B') {
            return CharacterKind.isInvisible(after) ? NEVER : 0;
        }
        if (before >= 0x2E80 || after >= 0x2E80) {
            int cost = besideIdeograph(text, at);
            if (cost != NEVER) {
                return cost;
            }
        }
        return rule == BreakRule.ADDRESS ? inAddress(text, at, before, after) : inWord(text, at, before);
    }

    private static int besideIdeograph(String text, int at) {
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at);
        boolean ideographic = CharacterKind.isIdeographic(before) || CharacterKind.isIdeographic(after);
        boolean held = NOT_FIRST.indexOf(after) >= 0
                || NOT_LAST.indexOf(before) >= 0
                || isGlue(before)
                || isGlue(after)
                || before == LogicalText.BOX
                || after == LogicalText.BOX
                || Character.getType(after) == Character.NON_SPACING_MARK;
        return ideographic && !held ? 0 : NEVER;
    }

    private static boolean isGlue(int c) {
        return c == 0xA0 || c == 0x202F || c == 0x2007 || c == 0x2011 || CharacterKind.isInvisible(c);
    }

    private static int inAddress(String text, int at, char before, char after) {
        if (before == '/' && at >= 2 && text.charAt(at - 2) == '/') {
            return SCHEME;
        }
        boolean afterSlash = (before == '/' || before == '?' || before == '&' || before == '=') && after != '/';
        boolean beforeDot = (after == '.' && Character.isLetter(before))
                || ((after == '#' || after == '_' || after == '-') && Character.isLetterOrDigit(before));
        return afterSlash || beforeDot ? ADDRESS : NEVER;
    }

    private static int inWord(String text, int at, char before) {
        return switch (before) {
            case '-', '\u2010' -> isLetterPair(text, at) ? HYPHEN : NEVER;
            case '\u2013', '\u2014' -> isBetweenLetters(text, at) ? HYPHEN : NEVER;
            case '/' -> isLetterPair(text, at) ? SLASH : NEVER;
            default -> NEVER;
        };
    }

    private static boolean isBetweenLetters(String text, int at) {
        return at >= 2 && Character.isLetter(text.charAt(at - 2)) && Character.isLetter(text.charAt(at));
    }

    /** Two letters or digits before the mark that ends before {@code at}, two letters after it. */
    private static boolean isLetterPair(String text, int at) {
        return at >= 3
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 2))
                && Character.isLetterOrDigit(text.charAt(at - 3))
                && Character.isLetter(text.charAt(at))
                && Character.isLetter(text.charAt(at + 1));
    }

    /**
     * Cost of a break at the spaces between {@code word} and the text after them.
     *
     * @param start of the word before the spaces
     * @param end of it
     * @param next offset of the first character after the spaces
     */
    static int atSpaces(String text, int start, int end, int next) {
        if (next >= text.length()) {
            return 0;
        }
        char after = text.charAt(next);
        if (CharacterKind.isBreakingSpace(after) || isLoneDash(text, next) || isLonePunctuation(text, next)) {
            return NEVER;
        }
        // The word may have begun in another run.
        int word = start;
        while (start == end && word > 0 && !CharacterKind.isBreakingSpace(text.charAt(word - 1))) {
            word--;
        }
        if (word == end) {
            return end == 0 ? NEVER : 0;
        }
        return afterWord(text, word, end, next);
    }

    private static int afterWord(String text, int start, int end, int next) {
        char after = text.charAt(next);
        char before = text.charAt(end - 1);
        boolean opensQuote = before == '\u00AB' && end - start == 1;
        if (opensQuote || before == '\u00A7' || before == '\u2116' || before == '\u00B6') {
            return NEVER;
        }
        if (isDigit(before)) {
            return isUnit(text, next) ? UNIT : 0;
        }
        if (isDigit(after) && (end - start <= 4 || Character.isUpperCase(text.charAt(start)))) {
            return NUMBER;
        }
        return end - start == 1 && Character.isLetter(before) ? SHORT_WORD : 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSpaceOrEnd(String text, int at) {
        return at >= text.length() || CharacterKind.isBreakingSpace(text.charAt(at));
    }

    private static boolean isLoneDash(String text, int at) {
        return (text.charAt(at) == '\u2013' || text.charAt(at) == '\u2014') && isSpaceOrEnd(text, at + 1);
    }

    /** A mark that French sets apart with a space, should it be an ordinary one. */
    private static boolean isLonePunctuation(String text, int at) {
        return ":;!?\u00BB".indexOf(text.charAt(at)) >= 0
                && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
    }

    /** A sign such as % or a currency, a group of three digits, or an abbreviated unit of at most three letters. */
    private static boolean isUnit(String text, int at) {
        char c = text.charAt(at);
        if (c == '%' || c == '\u2030' || c == '\u00B0' || c == '\u20AC' || c == '\u00A3' || c == '$') {
            return true;
        }
        int end = at;
        while (end < text.length() && end - at < 4 && isDigit(text.charAt(end))) {
            end++;
        }
        if (end - at == 3 && !Character.isLetter(end < text.length() ? text.charAt(end) : ' ')) {
            return true;
        }
        return isUnitName(text, at);
    }

    private static boolean isUnitName(String text, int at) {
        int end = at;
        while (end < text.length() && end - at < 4 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return switch (text.substring(at, end)) {
            case "km", "cm", "mm", "m", "kg", "g", "mg", "t", "Mt", "Gt", "ha", "h", "min", "s", "ms", "l", "L" -> true;
            case "kW", "MW", "GW", "TW", "kWh", "MWh", "GWh", "TWh", "W", "V", "A", "Hz", "kHz", "MHz", "GHz" -> true;
            case "kB", "MB", "GB", "TB", "pt", "ppm", "bn", "mn", "EUR", "USD", "GBP", "CAD", "CHF" -> true;
            case "км", "см", "мм", "м", "кг", "г", "га", "ч", "тыс", "млн", "млрд", "руб" -> true;
            default -> false;
        };
    }
}
