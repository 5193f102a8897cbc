package io.github.reportassembly.diagnostic;

import io.github.reportassembly.source.SourcePosition;
import io.github.reportassembly.source.SourceSpan;
import java.util.Locale;

/**
 * Writes diagnostics for people to read: place, severity, code and message on the first line, in the form that editors
 * and terminals make clickable; then the source line with carets under it, the hint, and the places that belong to it.
 *
 * <p>{@link Severity#FATAL} is printed as {@code error}, too: the difference decides what a build does, not what a
 * writer has to do. Characters that could disturb a terminal or hide text are printed as {@code \}{@code u202E}.
 */
public final class DiagnosticPrinter {
    private static final String INDENT = "    ";
    private static final int LINE_LIMIT = 120;

    private final Stage stage;

    public DiagnosticPrinter(Stage stage) {
        this.stage = stage;
    }

    /** One diagnostic, on several lines, each of which ends in LF. */
    public String print(Diagnostic diagnostic) {
        StringBuilder out = new StringBuilder(256);
        diagnostic.span().ifPresent(span -> out.append(safe(span.toString())).append(": "));
        out.append(word(diagnostic.severity(stage)))
                .append('[')
                .append(diagnostic.code().id())
                .append("]: ")
                .append(safe(diagnostic.message()))
                .append('\n');
        diagnostic.span().ifPresent(span -> appendSource(out, span));
        diagnostic.hint().ifPresent(hint -> appendHint(out, hint));
        for (SourceSpan place : diagnostic.related()) {
            out.append(INDENT)
                    .append("see also: ")
                    .append(safe(place.toString()))
                    .append('\n');
        }
        return out.toString();
    }

    private static void appendHint(StringBuilder out, String hint) {
        String before = INDENT + "hint: ";
        for (String line : hint.split("\n", -1)) {
            out.append(before).append(safe(line)).append('\n');
            before = INDENT.repeat(2);
        }
    }

    private static String word(Severity severity) {
        return severity == Severity.FATAL ? Severity.ERROR.id() : severity.id();
    }

    private static void appendSource(StringBuilder out, SourceSpan span) {
        SourcePosition at = span.startPosition();
        String line = span.file().line(at.line());
        if (line.isBlank()) {
            return;
        }
        int from = line.offsetByCodePoints(0, at.column() - 1);
        int to = Math.min(line.length(), from + Math.max(1, span.end() - span.start()));
        int start = from > LINE_LIMIT / 2 && line.length() > LINE_LIMIT ? from - LINE_LIMIT / 2 : 0;
        int end = Math.min(line.length(), start + LINE_LIMIT);
        String before = (start > 0 ? "…" : "") + safe(line.substring(start, from));
        String marked = safe(line.substring(from, Math.max(from, Math.min(to, end))));
        String after = safe(line.substring(Math.max(from, Math.min(to, end)), end)) + (end < line.length() ? "…" : "");
        out.append(INDENT).append(before).append(marked).append(after).append('\n');
        out.append(INDENT)
                .append(" ".repeat(width(before)))
                .append("^".repeat(Math.max(1, width(marked))))
                .append('\n');
    }

    /** The cells that a text takes in a terminal: marks take none, ideographs and the like two. */
    private static int width(String text) {
        return text.codePoints().map(DiagnosticPrinter::width).sum();
    }

    private static int width(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = Character.isIdeographic(codePoint)
                || (codePoint >= 0x3000 && codePoint <= 0x30FF)
                || (codePoint >= 0xAC00 && codePoint <= 0xD7A3)
                || (codePoint >= 0xFF01 && codePoint <= 0xFF60)
                || (codePoint >= 0x1F300 && codePoint <= 0x1FAFF);
        return wide ? 2 : 1;
    }

    private static String safe(String text) {
        int plain = 0;
        while (plain < text.length() && !disturbs(text.charAt(plain))) {
            plain++;
        }
        if (plain == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\t') {
                out.append(INDENT);
            } else if (disturbs(c)) {
                out.append("\\u").append(hex(c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static String hex(char c) {
        String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return "0".repeat(4 - digits.length()) + digits;
    }

    private static boolean disturbs(char c) {
        return Character.isISOControl(c)
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069')
                || c == '\u2028'
                || c == '\u2029';
    }
}
