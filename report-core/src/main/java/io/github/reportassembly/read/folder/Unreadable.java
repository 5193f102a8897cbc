package io.github.reportassembly.read.folder;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.source.SourceFile;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Says that the system did not give a file; names no path outside the report. */
final class Unreadable {
    private Unreadable() {}

    static Diagnostic because(String path, IOException failure) {
        return Diagnostic.at(
                        new SourceFile(path, "").beginning(),
                        DiagnosticCode.UNREADABLE_FILE,
                        "this file or folder cannot be read: " + reason(failure))
                .withHint(
                        failure instanceof AccessDeniedException
                                ? "give yourself the right to read it, or fetch it again from Git"
                                : "see whether the disk is in order, and fetch it again from Git");
    }

    private static String reason(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "no permission";
        }
        return failure instanceof NoSuchFileException ? "it is gone" : "the system reports an error";
    }
}
