package io.github.reportassembly.layout.page;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.document.DocumentInfo;
import io.github.reportassembly.layout.flow.StructureBuilder;
import io.github.reportassembly.layout.flow.Typography;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lays one part out, and again when page numbers that it prints have changed. Shares nothing that changes with others. */
final class PartLayout {
    private final Part part;
    private final int number;
    private final DocumentInfo info;
    private final Typography typography;
    private final List<Diagnostic> problems = new ArrayList<>();
    private PartPages pages;

    /** @param number of the part in its document */
    PartLayout(Part part, int number, DocumentInfo info, Typography shared) {
        this.part = part;
        this.number = number;
        this.info = info;
        this.typography = shared.reportingTo(problems::add);
    }

    Part part() {
        return part;
    }

    /** Whether it has no pages yet, or prints numbers of pages. */
    boolean isOpen() {
        return pages == null || pages.asksForPages();
    }

    /** @param known the printed pages by label, as far as they are known */
    PartPages lay(Map<String, String> known) {
        pages = PartPages.of(part.matter(), info, typography, new StructureBuilder(number), known);
        return pages;
    }

    /** Its pages as they were laid out last. */
    PartPages pages() {
        return pages;
    }

    /** Says what was found since the last time. */
    void report(DiagnosticSink sink) {
        problems.forEach(sink::report);
        problems.clear();
    }
}
