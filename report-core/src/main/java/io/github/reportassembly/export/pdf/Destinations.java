package io.github.reportassembly.export.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNameTree;
import com.lowagie.text.pdf.PdfNull;
import com.lowagie.text.pdf.PdfNumber;
import io.github.reportassembly.page.Destination;
import io.github.reportassembly.page.PagedDocument;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** Writes the places that links lead to, by name (ISO 32000-1, 12.3.2.3). */
final class Destinations {
    private Destinations() {}

    static void write(PagedDocument document, TaggedWriter writer) throws IOException {
        if (document.destinations().isEmpty()) {
            return;
        }
        Map<String, PdfArray> places = new TreeMap<>();
        document.destinations().forEach((name, place) -> places.put(name, place(place, document, writer)));
        PdfDictionary names = new PdfDictionary();
        names.put(
                PdfName.DESTS,
                writer.addToBody(PdfNameTree.writeTree(places, writer)).getIndirectReference());
        writer.getExtraCatalog().put(PdfName.NAMES, names);
    }

    private static PdfArray place(Destination destination, PagedDocument document, TaggedWriter writer) {
        int height = document.pages().get(destination.page()).height();
        PdfArray place = new PdfArray(writer.getPageReference(destination.page() + 1));
        place.add(PdfName.XYZ);
        place.add(new PdfNumber(destination.x() / 1000f));
        place.add(new PdfNumber((height - destination.y()) / 1000f));
        place.add(PdfNull.PDFNULL);
        return place;
    }
}
