package io.github.reportassembly.compose;

import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.document.Document;
import io.github.reportassembly.image.ImageStore;
import io.github.reportassembly.layout.line.TotalFitLineBreaker;
import io.github.reportassembly.layout.page.Typesetter;
import io.github.reportassembly.numbering.Numbers;
import io.github.reportassembly.page.PagedDocument;
import io.github.reportassembly.request.AssemblyRequest;
import io.github.reportassembly.text.FontLibrary;
import io.github.reportassembly.text.PatternHyphenator;

/** Lays documents of one report out, all in its design. */
public final class Typesetting {
    private final AssemblyRequest request;
    private final Merged merged;
    private final Design design;
    private final FontLibrary fonts;

    /** @param sink is told what is wrong with the report's own design */
    public Typesetting(AssemblyRequest request, Merged merged, DiagnosticSink sink) {
        this.request = request;
        this.merged = merged;
        this.design = Design.of(request, merged.folder(), sink);
        this.fonts =
                FontLibrary.load(request.resources(), design.pages().options().ligatures());
    }

    /** The pictures of the report's document, of a part of it or of one beside it. */
    ImageStore images(Document document, DiagnosticSink sink) {
        return Pictures.of(document, merged, design.pages(), fonts, sink);
    }

    /** The pages of a document. */
    PagedDocument pages(Document document, Numbers numbers, ImageStore images, DiagnosticSink sink) {
        return new Typesetter(
                        design.pages(),
                        new TotalFitLineBreaker(fonts, new PatternHyphenator(request.resources()), sink),
                        numbers,
                        images,
                        merged.phrases(),
                        sink)
                .layout(document);
    }

    /** All that the exporters need of a document that is laid out. */
    Composition composition(Document document, Numbers numbers, ImageStore images, PagedDocument pages) {
        Summary summary = Summary.of(merged.report(), document, pages);
        boolean attachesData = design.pages().options().attachesData();
        return new Composition(
                document, numbers, images, pages, merged.phrases(), summary, design.word(), attachesData);
    }
}
