package io.github.reportassembly.compose;

import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.document.Document;
import io.github.reportassembly.image.ImageStore;
import io.github.reportassembly.merge.Companion;
import io.github.reportassembly.merge.Merger;
import io.github.reportassembly.numbering.DocumentNumbers;
import io.github.reportassembly.numbering.Numbers;
import io.github.reportassembly.page.PageIndex;
import io.github.reportassembly.page.PageNumber;
import io.github.reportassembly.page.PagedDocument;
import java.util.Optional;

/**
 * Composes documents beside the report, such as a form or a status page: a template of the template set with tables of
 * its own, in the report's language, style and fonts.
 */
public final class Companions {
    private final Merged merged;
    private final Typesetting typesetting;
    private final PageIndex pages;

    /** @param pages those of the report, which companions may name; empty if it was not laid out */
    public Companions(Merged merged, Typesetting typesetting, PageIndex pages) {
        this.merged = merged;
        this.typesetting = typesetting;
        this.pages = pages;
    }

    /** The pages of a companion; empty if its template is at fault, which is then reported at its line. */
    public Optional<Composition> compose(Companion companion, DiagnosticSink sink) {
        return new Merger(merged.templates(), merged.phrases(), merged.folder().limits(), sink)
                .merge(companion, merged.report(), merged.items(), merged.facts())
                .map(merged.withheld()::document)
                .map(this::compose);
    }

    /** What cannot be set of the report's texts was told when the report was laid out. */
    private Composition compose(Document found) {
        Document document = new Document(
                found.info(),
                new Detachment(found.matters())
                        .alone(
                                merged.numbers(),
                                id -> pages.page(id).map(PageNumber::printed).orElse("")));
        Numbers numbers = DocumentNumbers.of(document, merged.items(), merged.phrases());
        ImageStore images = typesetting.images(document, diagnostic -> {});
        PagedDocument set = typesetting.pages(document, numbers, images, diagnostic -> {});
        return typesetting.composition(document, numbers, images, set);
    }
}
