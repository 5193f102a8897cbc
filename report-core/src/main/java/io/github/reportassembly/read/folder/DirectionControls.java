package io.github.reportassembly.read.folder;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.source.SourceFile;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Finds characters that turn the direction of text. They can make a line read otherwise than it is; in pairs within one
 * line they are at least closed in (Unicode Standard Annex 9, section 2).
 */
final class DirectionControls {
    private static final char POP_EMBEDDING = '\u202C';
    private static final char POP_ISOLATE = '\u2069';

    private DirectionControls() {}

    static void check(SourceFile file, DiagnosticSink sink) {
        if (!hasControl(file.text())) {
            return;
        }
        for (int line = 1; line <= file.lineCount(); line++) {
            checkLine(file, file.lineStart(line), file.line(line), sink);
        }
    }

    private static boolean hasControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x2000 && isControl(c)) {
                return true;
            }
        }
        return false;
    }

    private static void checkLine(SourceFile file, int start, String line, DiagnosticSink sink) {
        Deque<Integer> open = new ArrayDeque<>();
        int first = -1;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c < 0x2000 || !isControl(c)) {
                continue;
            }
            first = first < 0 ? i : first;
            if (c != POP_EMBEDDING && c != POP_ISOLATE) {
                open.push(i);
            } else if (!open.isEmpty() && closes(c, line.charAt(open.peek()))) {
                open.pop();
            } else {
                reportUnpaired(file, start + i, sink);
                return;
            }
        }
        if (!open.isEmpty()) {
            reportUnpaired(file, start + open.peek(), sink);
        } else if (first >= 0) {
            sink.report(Diagnostic.at(
                            file.span(start + first, start + first + 1),
                            DiagnosticCode.DIRECTION_CONTROL,
                            "an invisible character here turns the direction of the text")
                    .withHint("delete it unless the text is wrong without it"));
        }
    }

    private static void reportUnpaired(SourceFile file, int at, DiagnosticSink sink) {
        sink.report(Diagnostic.at(
                        file.span(at, at + 1),
                        DiagnosticCode.UNPAIRED_DIRECTION,
                        "an invisible character here turns the direction of the text and has no partner in this line")
                .withHint("delete it"));
    }

    private static boolean closes(char closing, char opening) {
        return (closing == POP_ISOLATE) == (opening >= '\u2066');
    }

    private static boolean isControl(char c) {
        return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }
}
