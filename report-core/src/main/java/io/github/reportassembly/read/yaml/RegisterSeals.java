package io.github.reportassembly.read.yaml;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.model.PublishedRelease;
import io.github.reportassembly.model.Seal;
import io.github.reportassembly.source.SourceFile;
import io.github.reportassembly.source.SourceSpan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares the seals of releases with the lines above them, and with what later releases say of them. */
final class RegisterSeals {
    private RegisterSeals() {}

    static void check(List<PublishedRelease> releases, DiagnosticSink sink) {
        Map<String, Seal> seals = new HashMap<>();
        for (PublishedRelease release : releases) {
            SourceFile file = release.span().file();
            int line = sealLine(file);
            int sealed = line == 0 ? file.text().length() : file.lineStart(line);
            SourceSpan place = line == 0
                    ? file.beginning()
                    : file.span(sealed, sealed + file.line(line).length());
            boolean whole = Seal.of(file.text().substring(0, sealed)).equals(release.seal());
            if (!whole) {
                broken(
                        place,
                        release.version() + " is not as it was released: the seal does not match the lines above",
                        release.version(),
                        sink);
            } else if (hasMore(file, line)) {
                broken(place, "there are lines below the seal of " + release.version(), release.version(), sink);
            }
            // A broken one has its message; that its successors name another seal follows from it.
            Seal seal = whole ? release.seal() : null;
            seals.put(release.version(), seal);
            release.follows().forEach((before, named) -> {
                Seal known = seals.get(before);
                if (known != null && !known.equals(named)) {
                    broken(
                            file.beginning(),
                            release.version() + " followed a " + before + " with another seal than register/" + before
                                    + ".yaml has now",
                            before,
                            sink);
                }
            });
        }
    }

    private static int sealLine(SourceFile file) {
        for (int line = file.lineCount(); line > 0; line--) {
            if (file.line(line).startsWith(Seal.KEY)) {
                return line;
            }
        }
        return 0;
    }

    private static boolean hasMore(SourceFile file, int line) {
        int next = line + 1;
        return next <= file.lineCount()
                && !file.text().substring(file.lineStart(next)).isBlank();
    }

    private static void broken(SourceSpan place, String message, String version, DiagnosticSink sink) {
        sink.report(Diagnostic.at(place, DiagnosticCode.BROKEN_SEAL, message)
                .withHint("nobody edits the register; " + RegisterOrder.restore(version)));
    }
}
