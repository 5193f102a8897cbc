package io.github.reportassembly.read.markdown;

import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.Limit;

/** Looks through a text before it is parsed, since some texts of moderate size would take a parser minutes. */
final class InputLimits {
    private final UnitText text;
    private final String characters;
    private final int mostInBlock;
    private final int mostBrackets;

    private InputLimits(UnitText text) {
        this.text = text;
        this.characters = text.source().text();
        this.mostInBlock = text.limit(Limit.MARKDOWN_BLOCK);
        this.mostBrackets = text.limit(Limit.MARKDOWN_BRACKETS);
    }

    /** False if the text is refused, which is reported. */
    static boolean admit(UnitText text) {
        return new InputLimits(text).admit();
    }

    private boolean admit() {
        int longest = text.limit(Limit.MARKDOWN_TEXT);
        if (characters.length() > longest) {
            report(0, "more than " + longest / 1024 + " KB of text", "make several chapters of it");
            return false;
        }
        int blockStart = 0;
        int brackets = 0;
        boolean table = false;
        int lineStart = 0;
        while (lineStart < characters.length()) {
            int newline = characters.indexOf('\n', lineStart);
            int lineEnd = newline < 0 ? characters.length() : newline;
            if (isBlank(lineStart, lineEnd)) {
                table = false;
                blockStart = lineEnd;
                brackets = 0;
            } else if (table && count('|', lineStart, lineEnd) > 0) {
                blockStart = lineStart;
                brackets = 0;
            } else {
                table = isDelimiterRow(lineStart, lineEnd);
            }
            brackets += count('[', lineStart, lineEnd);
            if (lineEnd - blockStart > mostInBlock || brackets > mostBrackets) {
                report(blockStart, "a block that is too large: " + size(brackets), "part it with blank lines");
                return false;
            }
            lineStart = lineEnd + 1;
        }
        return true;
    }

    private String size(int brackets) {
        return brackets > mostBrackets
                ? "more than " + mostBrackets + " opening brackets"
                : "more than " + mostInBlock / 1024 + " KB";
    }

    private void report(int at, String message, String hint) {
        text.report(text.span(at, at), DiagnosticCode.FILE_TOO_LARGE, message, hint);
    }

    private boolean isBlank(int start, int end) {
        for (int i = start; i < end; i++) {
            if (characters.charAt(i) != ' ' && characters.charAt(i) != '\t') {
                return false;
            }
        }
        return true;
    }

    /** The row of hyphens under a table's head. */
    private boolean isDelimiterRow(int start, int end) {
        boolean bar = false;
        boolean hyphen = false;
        for (int i = start; i < end; i++) {
            char c = characters.charAt(i);
            bar |= c == '|';
            hyphen |= c == '-';
            if ("|-: \t>".indexOf(c) < 0) {
                return false;
            }
        }
        return bar && hyphen;
    }

    private int count(char c, int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            if (characters.charAt(i) == c) {
                count++;
            }
        }
        return count;
    }
}
