package io.github.reportassembly.layout.page;

import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.document.Document;
import io.github.reportassembly.document.MatterKind;
import io.github.reportassembly.image.ImageStore;
import io.github.reportassembly.language.Phrases;
import io.github.reportassembly.layout.flow.StructureBuilder;
import io.github.reportassembly.layout.flow.Typography;
import io.github.reportassembly.layout.line.LineBreaker;
import io.github.reportassembly.numbering.Numbers;
import io.github.reportassembly.page.PagedDocument;
import io.github.reportassembly.style.StyleSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Lays a document out: composes each matter into strips, fills pages with them, numbers the pages, and finishes them
 * with headers, footers and draft marks. The body comes first; what prints page numbers, such as the contents, is laid
 * out again until the numbers hold still.
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
        StructureBuilder structure = new StructureBuilder();
        List<MatterPages> laid = new ArrayList<>();
        document.matters().forEach(matter -> laid.add(null));
        Map<String, String> known = Map.of();
        PageOrder order = null;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            layRound(document, typography, structure, laid, known);
            order = new PageOrder(document, laid, adapted.options().twoSided());
            Map<String, String> printed = order.printed();
            if (printed.equals(known)) {
                break;
            }
            known = printed;
        }
        PagedDocument finished = new PageFinish(typography, document).finish(order, laid);
        breaker.finish();
        return finished;
    }

    /** Lays out what was not yet, or depends on page numbers; the body before what lists it. */
    private static void layRound(
            Document document,
            Typography typography,
            StructureBuilder structure,
            List<MatterPages> laid,
            Map<String, String> known) {
        for (int i : bodyFirst(document)) {
            if (laid.get(i) == null || laid.get(i).asksForPages()) {
                laid.set(i, MatterPages.of(document.matters().get(i), document.info(), typography, structure, known));
            }
        }
    }

    private static List<Integer> bodyFirst(Document document) {
        List<Integer> first = new ArrayList<>();
        List<Integer> then = new ArrayList<>();
        for (int i = 0; i < document.matters().size(); i++) {
            MatterKind kind = document.matters().get(i).kind();
            (kind == MatterKind.BODY || kind == MatterKind.BACK ? first : then).add(i);
        }
        first.addAll(then);
        return first;
    }
}
