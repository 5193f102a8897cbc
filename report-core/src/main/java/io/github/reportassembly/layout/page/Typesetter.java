package io.github.reportassembly.layout.page;

import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.document.Document;
import io.github.reportassembly.image.ImageStore;
import io.github.reportassembly.language.Phrases;
import io.github.reportassembly.layout.flow.Typography;
import io.github.reportassembly.layout.line.LineBreaker;
import io.github.reportassembly.numbering.Numbers;
import io.github.reportassembly.page.PagedDocument;
import io.github.reportassembly.parallel.Pending;
import io.github.reportassembly.parallel.Workers;
import io.github.reportassembly.style.StyleSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Lays a document out: composes each part into strips, fills pages with them, numbers the pages, and finishes them with
 * headers, footers and draft marks. Parts are laid out side by side; those that print page numbers, such as the contents,
 * again until the numbers hold still.
 */
public final class Typesetter {
    /** A document that does not settle by then keeps its last layout. */
    private static final int MOST_ROUNDS = 5;

    private final StyleSheet sheet;
    private final LineBreaker breaker;
    private final Numbers numbers;
    private final ImageStore images;
    private final Phrases phrases;
    private final DiagnosticSink sink;

    public Typesetter(
            StyleSheet sheet,
            LineBreaker breaker,
            Numbers numbers,
            ImageStore images,
            Phrases phrases,
            DiagnosticSink sink) {
        this.sheet = sheet;
        this.breaker = breaker;
        this.numbers = numbers;
        this.images = images;
        this.phrases = phrases;
        this.sink = sink;
    }

    /** The finished pages of a document whose matters hold no placements any more. */
    public PagedDocument layout(Document document) {
        StyleSheet adapted = sheet.in(document.info().language());
        Typography typography = new Typography(adapted, breaker, numbers, images, phrases, sink);
        List<PartLayout> parts = parts(document, typography);
        Map<String, String> known = Map.of();
        PageOrder order = null;
        try (Workers workers = Workers.begin("lay-out")) {
            for (int round = 0; round < MOST_ROUNDS; round++) {
                layRound(parts, known, workers);
                order = new PageOrder(parts, adapted.options().twoSided());
                Map<String, String> printed = order.printed();
                if (printed.equals(known)) {
                    break;
                }
                known = printed;
            }
        }
        PagedDocument finished = new PageFinish(typography, document).finish(order, parts);
        breaker.finish();
        return finished;
    }

    private static List<PartLayout> parts(Document document, Typography typography) {
        List<PartLayout> parts = new ArrayList<>();
        for (Part part : Part.of(document)) {
            parts.add(new PartLayout(part, parts.size(), document.info(), typography));
        }
        return parts;
    }

    /** Lays out what was not yet, or depends on page numbers, side by side; what is wrong is told in order. */
    private void layRound(List<PartLayout> parts, Map<String, String> known, Workers workers) {
        List<Pending<PartPages>> work = new ArrayList<>();
        for (PartLayout part : parts) {
            if (part.isOpen()) {
                work.add(workers.give(() -> part.lay(known)));
            }
        }
        work.forEach(Pending::hasten);
        work.forEach(Pending::get);
        parts.forEach(part -> part.report(sink));
    }
}
