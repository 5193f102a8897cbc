package io.github.reportassembly.export.pdf;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** Prints a file's structure: types, ids, alternatives. */
final class StructureOutline {
    private final StringBuilder out = new StringBuilder();

    private StructureOutline() {}

    static String of(PDDocument document) {
        StructureOutline outline = new StructureOutline();
        outline.kids(document.getDocumentCatalog().getStructureTreeRoot(), 0);
        return outline.out.toString();
    }

    private void kids(PDStructureNode node, int depth) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                out.append("  ".repeat(depth)).append(element.getStructureType());
                if (element.getCOSObject().containsKey(COSName.ID)) {
                    out.append(" #").append(element.getElementIdentifier());
                }
                if (element.getAlternateDescription() != null) {
                    out.append(" \"").append(element.getAlternateDescription()).append('"');
                }
                out.append('\n');
                kids(element, depth + 1);
            }
        }
    }
}
