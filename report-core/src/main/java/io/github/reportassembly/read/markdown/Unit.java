package io.github.reportassembly.read.markdown;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.diagnostic.Limit;
import io.github.reportassembly.document.Label;
import io.github.reportassembly.read.csv.CsvReader;
import io.github.reportassembly.read.csv.CsvTable;
import io.github.reportassembly.source.SourceSpan;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Node;

/** What holds for one file or field while it is read: its name, its footnotes and headings, running numbers, limits. */
final class Unit {
    private final String id;
    private final String folder;
    private final TextFiles files;
    private final MarkdownParsers parsers;
    private final DiagnosticSink sink;
    private final Set<Excess> reported = EnumSet.noneOf(Excess.class);
    private Footnotes footnotes;
    private HeadingLabels headings;
    private int origins;
    private int addresses;

    /** What is reported once, however often it happens. */
    enum Excess {
        NESTING,
        ADDRESSES
    }

    Unit(String id, String folder, TextFiles files, MarkdownParsers parsers, DiagnosticSink sink) {
        this.id = id;
        this.folder = folder;
        this.files = files;
        this.parsers = parsers;
        this.sink = sink;
    }

    /** Finds the footnotes and headings of the text before any of it is read. */
    void survey(Node document, UnitText text) {
        footnotes = Footnotes.of(document, text);
        headings = HeadingLabels.of(document, id, Optional.empty());
    }

    /** The same for a chapter, whose title is known by the label of the chapter itself. */
    void surveyChapter(Node document, UnitText text) {
        footnotes = Footnotes.of(document, text);
        headings = HeadingLabels.of(document, id, Optional.of(new Label("sec-" + id)));
    }

    MarkdownParsers parsers() {
        return parsers;
    }

    String id() {
        return id;
    }

    String folder() {
        return folder;
    }

    Footnotes footnotes() {
        return footnotes;
    }

    HeadingLabels headings() {
        return headings;
    }

    /** What a file of data holds; nothing if it cannot be read, which is reported. */
    Optional<CsvTable> data(String path, char delimiter, SourceSpan usedAt) {
        return files.text(path, usedAt, sink).flatMap(file -> new CsvReader(sink).read(file, delimiter));
    }

    String nextOrigin() {
        origins++;
        return id + "/" + origins;
    }

    void report(Diagnostic diagnostic) {
        sink.report(diagnostic);
    }

    void reportOnce(Excess excess, Diagnostic diagnostic) {
        if (reported.add(excess)) {
            sink.report(diagnostic);
        }
    }

    /** Whether an address of so many characters is still within what all of them may take together. */
    boolean admitsAddress(int length) {
        int limit = parsers.limits().of(Limit.ADDRESSES);
        addresses = (int) Math.min((long) addresses + length, limit + 1L);
        return addresses <= limit;
    }

    /** The key of a footnote, unique in the document. */
    String footnoteKey(String footnote) {
        return id + "^" + footnote;
    }
}
