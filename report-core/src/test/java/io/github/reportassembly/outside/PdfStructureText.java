package io.github.reportassembly.outside;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The text of a PDF as its structure tells it: what a screen reader reads, in that order, without artifacts. */
public final class PdfStructureText {
    private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();
    private final StringBuilder out = new StringBuilder();

    private final List<String> found = new ArrayList<>();
    private Set<String> types = Set.of();
    private Set<String> leftOut = Set.of();

    private PdfStructureText() {}

    /** The texts of all marked content of a document. */
    static PdfStructureText of(PDDocument document) throws IOException {
        PdfStructureText reader = new PdfStructureText();
        for (PDPage page : document.getPages()) {
            reader.texts.put(page.getCOSObject(), markedTexts(page));
        }
        return reader;
    }

    /** The text of a kid of an element that is content; empty for what has none. */
    String content(Object kid, COSDictionary page) {
        if (kid instanceof Integer mcid) {
            return texts.getOrDefault(page, Map.of()).getOrDefault(mcid, "");
        }
        if (kid instanceof PDMarkedContentReference reference) {
            COSDictionary at =
                    reference.getPage() == null ? page : reference.getPage().getCOSObject();
            return texts.getOrDefault(at, Map.of()).getOrDefault(reference.getMCID(), "");
        }
        return "";
    }

    /** Reads a file; each structure element that has content of its own ends with a line end. */
    public static String read(Path pdf) throws IOException {
        return readWithout(pdf, Set.of());
    }

    /** The same without what stands in elements of some types. */
    static String readWithout(Path pdf, Set<String> types) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PdfStructureText reader = of(document);
            reader.leftOut = types;
            reader.walk(document.getDocumentCatalog().getStructureTreeRoot(), null);
            return reader.out.toString();
        }
    }

    /** The texts of all elements of some types, such as {@code Caption}, in the order in which they begin. */
    public static List<String> ofTypes(Path pdf, Set<String> types) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PdfStructureText reader = of(document);
            reader.types = types;
            reader.walk(document.getDocumentCatalog().getStructureTreeRoot(), null);
            return reader.found;
        }
    }

    private static Map<Integer, String> markedTexts(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        // A letter over the same large letter of the watermark is no double.
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        Map<Integer, String> result = new HashMap<>();
        collect(extractor.getMarkedContents(), result);
        return result;
    }

    private static void collect(List<PDMarkedContent> contents, Map<Integer, String> result) {
        for (PDMarkedContent content : contents) {
            StringBuilder text = new StringBuilder();
            text(content, text);
            if (content.getMCID() >= 0) {
                result.merge(content.getMCID(), text.toString(), String::concat);
            }
        }
    }

    private static void text(PDMarkedContent content, StringBuilder text) {
        if (content.getActualText() != null) {
            text.append(content.getActualText());
            return;
        }
        for (Object item : content.getContents()) {
            if (item instanceof TextPosition position) {
                text.append(position.getUnicode());
            } else if (item instanceof PDMarkedContent inner) {
                text(inner, text);
            }
        }
    }

    private void walk(PDStructureNode node, COSDictionary page) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                int start = out.length();
                int place = found.size();
                walk(element, pageOf(element, page));
                if (leftOut.contains(element.getStructureType())) {
                    out.setLength(start);
                }
                if (types.contains(element.getStructureType())) {
                    found.add(place, out.substring(start));
                }
                if (!element.getStructureType().equals("Span")
                        && !element.getStructureType().equals("Link")) {
                    out.append('\n');
                }
            } else {
                out.append(content(kid, page));
            }
        }
    }

    static COSDictionary pageOf(PDStructureElement element, COSDictionary inherited) {
        COSDictionary own = element.getCOSObject().getCOSDictionary(COSName.PG);
        return own == null ? inherited : own;
    }
}
