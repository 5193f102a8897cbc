package io.github.reportassembly.read.yaml;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.source.SourceFile;
import java.util.Optional;

/** Finds the lines that Git leaves in a file when two branches changed the same lines. */
final class ConflictMarkers {
    private static final String OURS = "<<<<<<<";
    private static final String THEIRS = ">>>>>>>";

    private ConflictMarkers() {}

    static Optional<Diagnostic> find(SourceFile file) {
        if (!file.text().contains(OURS) && !file.text().contains(THEIRS)) {
            return Optional.empty();
        }
        int first = 0;
        int last = 0;
        for (int line = 1; line <= file.lineCount(); line++) {
            String text = file.line(line);
            if (first == 0 && (isMarker(text, OURS) || isMarker(text, THEIRS))) {
                first = line;
                last = line;
            }
            if (isMarker(text, THEIRS)) {
                last = line;
                break;
            }
        }
        return first == 0 ? Optional.empty() : Optional.of(diagnostic(file, first, last));
    }

    private static boolean isMarker(String line, String marker) {
        return line.startsWith(marker) && (line.length() == marker.length() || line.charAt(marker.length()) == ' ');
    }

    private static Diagnostic diagnostic(SourceFile file, int first, int last) {
        int start = file.lineStart(first);
        return Diagnostic.at(
                        file.span(start, start + OURS.length()),
                        DiagnosticCode.CONFLICT_MARKER,
                        "two versions of these lines wait for a decision (lines " + first + " to " + last + ")")
                .withHint("keep one, or both, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>");
    }
}
