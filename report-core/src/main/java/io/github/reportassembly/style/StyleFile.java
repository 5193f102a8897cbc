package io.github.reportassembly.style;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.source.SourceFile;
import io.github.reportassembly.source.SourceSpan;
import java.util.LinkedHashMap;
import java.util.Map;

/** The lines of a style sheet: a key, an equals sign and a value each; lines that begin with a number sign say nothing. */
final class StyleFile {
    /** A value and where it stands. */
    record Entry(String key, String value, SourceSpan keySpan, SourceSpan span) {}

    private StyleFile() {}

    /** The entries by key; of two with one key the last one holds. A line that is no entry is reported. */
    static Map<String, Entry> read(SourceFile file, DiagnosticSink sink) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (int i = 1; i <= file.lineCount(); i++) {
            String line = file.line(i);
            String stripped = line.strip();
            if (stripped.isEmpty() || stripped.charAt(0) == '#') {
                continue;
            }
            int start = file.lineStart(i) + line.indexOf(stripped);
            int equals = stripped.indexOf('=');
            if (equals <= 0) {
                sink.report(Diagnostic.at(
                                file.span(start, start + stripped.length()),
                                DiagnosticCode.BAD_STYLE,
                                "this is no key with a value")
                        .withHint("write a key, an equals sign and a value, as in body.size = 10"));
                continue;
            }
            String key = stripped.substring(0, equals).strip();
            String value = stripped.substring(equals + 1).strip();
            int at = start + equals + 1 + stripped.substring(equals + 1).indexOf(value);
            entries.put(
                    key,
                    new Entry(key, value, file.span(start, start + key.length()), file.span(at, at + value.length())));
        }
        return entries;
    }
}
