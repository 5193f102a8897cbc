package io.github.reportassembly.outside;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/**
 * A PDF's structure as text: types, what is said of each element, its words. As {@code pdfinfo -struct-text} prints it,
 * but the same with each version of PDFBox, with languages and alternatives, and without numbers of objects.
 */
public final class PdfStructureDump {
    private final PdfStructureText texts;
    private final Map<String, String> headers = new HashMap<>();
    private final StringBuilder out = new StringBuilder();
    private final Set<String> paths = new TreeSet<>();

    private PdfStructureDump(PDDocument document) throws IOException {
        this.texts = PdfStructureText.of(document);
        PDStructureNode root = document.getDocumentCatalog().getStructureTreeRoot();
        collectHeaders(root, null);
        walk(root, null, 0, "");
    }

    /** The elements one below the other, those in others further in. */
    public static String of(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PdfStructureDump(document).out.toString();
        }
    }

    /** Which types stand in which, with what is said of them: {@code TR > TH Scope=Row}; each once, sorted. */
    public static String paths(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return String.join("\n", new PdfStructureDump(document).paths) + "\n";
        }
    }

    private void collectHeaders(PDStructureNode node, COSDictionary page) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                COSDictionary own = PdfStructureText.pageOf(element, page);
                if (element.getStructureType().equals("TH")) {
                    headers.put(
                            element.getElementIdentifier(), words(element, own).strip());
                }
                collectHeaders(element, own);
            }
        }
    }

    private String words(PDStructureNode node, COSDictionary page) {
        StringBuilder words = new StringBuilder();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                words.append(words(element, PdfStructureText.pageOf(element, page)));
            } else if (kid instanceof Integer || kid instanceof PDMarkedContentReference) {
                words.append(texts.content(kid, page));
            }
        }
        return words.toString();
    }

    private void walk(PDStructureNode node, COSDictionary page, int depth, String parent) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                COSDictionary own = PdfStructureText.pageOf(element, page);
                List<String> said = said(element.getCOSObject());
                line(depth, element.getStructureType() + String.join("", said));
                paths.add(parent + element.getStructureType() + kinds(said));
                walk(element, own, depth + 1, element.getStructureType() + " > ");
            } else if (kid instanceof PDObjectReference) {
                line(depth, "(link)");
            } else {
                line(depth, "\"" + texts.content(kid, page) + "\"");
            }
        }
    }

    private void line(int depth, String text) {
        out.append("  ".repeat(depth)).append(text).append('\n');
    }

    /** What is said, without the words that differ from place to place. */
    private static String kinds(List<String> said) {
        StringBuilder kinds = new StringBuilder();
        for (String one : said) {
            int quote = one.indexOf('"');
            kinds.append(quote < 0 ? one : one.substring(0, quote) + "…");
        }
        return kinds.toString();
    }

    private List<String> said(COSDictionary element) {
        List<String> said = new ArrayList<>();
        for (String key : List.of("Lang", "Alt", "ActualText", "E")) {
            String value = element.getString(key);
            if (value != null) {
                said.add(" " + key + "=\"" + value + "\"");
            }
        }
        if (element.getDictionaryObject(COSName.A) instanceof COSDictionary attributes) {
            for (COSName key : attributes.keySet()) {
                if (!key.getName().equals("O")) {
                    said.add(" " + key.getName() + "=" + value(key.getName(), attributes.getDictionaryObject(key)));
                }
            }
        }
        return said;
    }

    private String value(String key, COSBase value) {
        if (value instanceof COSName name) {
            return name.getName();
        }
        if (!(value instanceof COSArray array)) {
            return value instanceof COSNumber number ? Integer.toString(number.intValue()) : "?";
        }
        if (key.equals("BBox")) {
            return "\"" + array.toCOSNumberFloatList() + "\"";
        }
        List<String> names = new ArrayList<>();
        for (COSBase one : array) {
            COSBase direct = one instanceof COSObject object ? object.getObject() : one;
            names.add(headers.getOrDefault(((COSString) direct).getString(), "?"));
        }
        return "\"" + String.join("; ", names) + "\"";
    }
}
