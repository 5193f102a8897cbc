package io.github.reportassembly.read.markdown;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.source.SourceFile;
import io.github.reportassembly.source.SourceSpan;
import java.util.Optional;

/** The text files of a report that Markdown may name: those that tables are made from. */
public interface TextFiles {
    /** Where there are no files. */
    TextFiles NONE = (path, usedAt, sink) -> {
        sink.report(Diagnostic.at(usedAt, DiagnosticCode.MISSING_FILE, "there is no file " + path));
        return Optional.empty();
    };

    /**
     * The text of a file that has passed the text gate.
     *
     * @param path relative to the report's folder, without dots
     * @param usedAt where Markdown names the file
     * @return nothing if it cannot be had, which is reported
     */
    Optional<SourceFile> text(String path, SourceSpan usedAt, DiagnosticSink sink);
}
