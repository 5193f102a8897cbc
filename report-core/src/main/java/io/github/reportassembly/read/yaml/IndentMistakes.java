package io.github.reportassembly.read.yaml;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.source.SourceFile;
import java.util.Optional;

/** Finds lines indented with something that looks like spaces. A parser stops at them late, or not at all. */
final class IndentMistakes {
    private IndentMistakes() {}

    static Optional<Diagnostic> find(SourceFile file) {
        if (file.text().chars().noneMatch(c -> isWrong((char) c))) {
            return Optional.empty();
        }
        LineStructure lines = new LineStructure(file);
        for (int number = 1; number <= lines.size(); number++) {
            SourceLine.Kind kind = lines.line(number).kind();
            if (kind != SourceLine.Kind.TEXT && kind != SourceLine.Kind.BLANK) {
                String line = file.line(number);
                int end = indentEnd(line);
                if (end < line.length() && line.charAt(end) != '#' && hasWrong(line, end)) {
                    return Optional.of(diagnostic(file, lines, number, end));
                }
            }
        }
        return Optional.empty();
    }

    private static Diagnostic diagnostic(SourceFile file, LineStructure lines, int number, int end) {
        boolean tabs = file.line(number).substring(0, end).indexOf('\t') >= 0;
        int start = file.lineStart(number);
        String what = tabs ? "tabs" : "non-breaking spaces, as pasting from a word processor leaves them";
        int wanted = tabs ? wanted(file, lines, number) : end;
        return Diagnostic.at(
                        file.span(start, start + end), DiagnosticCode.BAD_INDENT, "this line is indented with " + what)
                .withHint("replace them with " + SyntaxMistakes.count(wanted, "ordinary space"));
    }

    /** What the line above asks for, as a tab has no width of its own. */
    private static int wanted(SourceFile file, LineStructure lines, int number) {
        SourceLine line = lines.line(number);
        if (line.header() > 0) {
            return line.textIndent();
        }
        for (int above = number - 1; above >= 1; above--) {
            SourceLine.Kind kind = lines.line(above).kind();
            if (kind == SourceLine.Kind.KEY || kind == SourceLine.Kind.ITEM) {
                boolean opens = file.line(above).stripTrailing().endsWith(":");
                return lines.line(above).indent() + (opens ? 2 : 0);
            }
        }
        return 0;
    }

    private static int indentEnd(String line) {
        int end = 0;
        while (end < line.length() && (line.charAt(end) == ' ' || isWrong(line.charAt(end)))) {
            end++;
        }
        return end;
    }

    private static boolean hasWrong(String line, int end) {
        for (int i = 0; i < end; i++) {
            if (isWrong(line.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWrong(char c) {
        return c == '\t' || (c != ' ' && Character.isSpaceChar(c));
    }
}
