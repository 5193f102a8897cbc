package io.github.reportassembly.read.markdown;

import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.LineBreak;
import io.github.reportassembly.document.Text;
import io.github.reportassembly.source.SourceSpan;
import java.util.List;
import java.util.Set;

/**
 * Puts text into lists of inlines so that white space is collapsed over the whole stretch, however its parts are nested,
 * and a line end between two characters of Chinese or Japanese makes no space.
 */
final class InlineFlow {
    private static final Set<Character.UnicodeBlock> UNSPACED = Set.of(
            Character.UnicodeBlock.HIRAGANA,
            Character.UnicodeBlock.KATAKANA,
            Character.UnicodeBlock.KATAKANA_PHONETIC_EXTENSIONS,
            Character.UnicodeBlock.BOPOMOFO,
            Character.UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION,
            Character.UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS);

    private static final char REPLACEMENT = '\ufffd';

    private final UnitText text;
    private boolean afterSpace = true;
    private int last = ' ';

    InlineFlow(UnitText text) {
        this.text = text;
    }

    void add(List<Inline> out, String literal, SourceSpan span) {
        String clean = collapsed(literal, span);
        if (!clean.isEmpty()) {
            out.add(new Text(clean, span));
        }
    }

    /** Says that something other than text was put in. */
    void addedOther() {
        afterSpace = false;
        last = 0;
    }

    /** A line end in the source: a space, unless none is wanted. */
    void softBreak(List<Inline> out, int next, SourceSpan span) {
        if (afterSpace || (isUnspaced(last) && isUnspaced(next))) {
            return;
        }
        if (!out.isEmpty() && out.get(out.size() - 1) instanceof Text before) {
            out.set(out.size() - 1, new Text(before.text() + " ", before.span()));
        } else {
            out.add(new Text(" ", span));
        }
        afterSpace = true;
    }

    void lineBreak(List<Inline> out, SourceSpan span) {
        trimEnd(out);
        out.add(new LineBreak(span));
        afterSpace = true;
    }

    /** Removes space at the end, which has no meaning there. */
    static void trimEnd(List<Inline> out) {
        while (!out.isEmpty() && out.get(out.size() - 1) instanceof Text end) {
            String stripped = end.text();
            while (stripped.endsWith(" ")) {
                stripped = stripped.substring(0, stripped.length() - 1);
            }
            if (stripped.length() == end.text().length()) {
                return;
            }
            out.remove(out.size() - 1);
            if (!stripped.isEmpty()) {
                out.add(new Text(stripped, end.span()));
                return;
            }
        }
    }

    private String collapsed(String literal, SourceSpan span) {
        if (isPlain(literal)) {
            afterSpace = literal.charAt(literal.length() - 1) == ' ';
            last = literal.charAt(literal.length() - 1);
            return literal;
        }
        StringBuilder clean = new StringBuilder(literal.length());
        for (int i = 0; i < literal.length(); i++) {
            char c = literal.charAt(i);
            if (isSpace(c)) {
                if (!afterSpace) {
                    clean.append(' ');
                }
                afterSpace = true;
                continue;
            }
            afterSpace = false;
            if (isForbidden(literal, i) || (isDirectionControl(c) && !isWritten(c, span))) {
                reportForbidden(c, span);
                c = REPLACEMENT;
            }
            clean.append(c);
        }
        if (clean.length() > 0) {
            last = clean.codePointBefore(clean.length());
        }
        return clean.toString();
    }

    /** Whether nothing is to be changed: Latin letters, with single spaces between words. */
    private boolean isPlain(String literal) {
        boolean space = afterSpace;
        for (int i = 0; i < literal.length(); i++) {
            char c = literal.charAt(i);
            if (c < ' ' || c > '~' || (c == ' ' && space)) {
                return false;
            }
            space = c == ' ';
        }
        return !literal.isEmpty();
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    /** The text gate lets none of these in, but a numeric character reference could. */
    private static boolean isForbidden(String literal, int at) {
        char c = literal.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == literal.length() || !Character.isLowSurrogate(literal.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at == 0 || !Character.isHighSurrogate(literal.charAt(at - 1));
        }
        return c < ' ' || (c >= 0x7f && c < 0xa0) || c >= 0xfffe;
    }

    private static boolean isDirectionControl(char c) {
        return (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069');
    }

    /** A control that stands in the file itself was judged there. */
    private static boolean isWritten(char c, SourceSpan span) {
        int at = span.file().text().indexOf(c, span.start());
        return at >= 0 && at < span.end();
    }

    private void reportForbidden(char c, SourceSpan span) {
        text.report(
                span,
                DiagnosticCode.UNSUPPORTED_CHARACTER,
                "U+%04X cannot be printed".formatted((int) c),
                "delete the character reference, or write the character that was meant");
    }

    /** Scripts that are written without spaces; Korean has them. */
    private static boolean isUnspaced(int c) {
        if (c < 0x2e80) {
            return false;
        }
        return (Character.isIdeographic(c) || UNSPACED.contains(Character.UnicodeBlock.of(c))) && !isHalfwidthHangul(c);
    }

    private static boolean isHalfwidthHangul(int c) {
        return c >= 0xffa0 && c <= 0xffdc;
    }
}
