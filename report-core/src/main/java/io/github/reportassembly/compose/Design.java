package io.github.reportassembly.compose;

import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.diagnostic.Limit;
import io.github.reportassembly.export.docx.StyleCatalogue;
import io.github.reportassembly.export.docx.WordDesign;
import io.github.reportassembly.read.folder.ReportFolder;
import io.github.reportassembly.request.AssemblyRequest;
import io.github.reportassembly.request.PaperSize;
import io.github.reportassembly.source.SourceFile;
import io.github.reportassembly.style.HouseStyle;
import io.github.reportassembly.style.StyleSheet;
import java.util.Optional;

/** How a report looks: the house style with the values and the Word styles that the report brings. */
record Design(StyleSheet pages, WordDesign word) {
    /** In thousandths of a point. */
    private static final int TWIP = 50;

    static Design of(AssemblyRequest request, ReportFolder folder, DiagnosticSink sink) {
        Optional<SourceFile> own =
                folder.contains(HouseStyle.OWN) ? folder.text(HouseStyle.OWN, sink) : Optional.empty();
        String paper = request.paper() == PaperSize.A4 ? "a4" : "letter";
        StyleSheet pages = HouseStyle.read(request.resources(), paper, own, sink);
        return new Design(
                pages,
                new WordDesign(
                        wordStyles(folder, sink),
                        pages.options().twoSided(),
                        pages.options().twoSided() ? pages.options().binding() / TWIP : 0));
    }

    private static Optional<StyleCatalogue> wordStyles(ReportFolder folder, DiagnosticSink sink) {
        if (!folder.contains(StyleCatalogue.PATH)) {
            return Optional.empty();
        }
        return folder.bytes(StyleCatalogue.PATH, folder.limits().of(Limit.WORD_STYLES), sink, Optional.empty())
                .flatMap(docx -> StyleCatalogue.read(docx, folder.limits(), sink));
    }
}
