package io.github.reportassembly.export.pdf;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import io.github.reportassembly.page.StructureElement;
import java.util.ArrayList;
import java.util.List;

/** A structure element, and what the pages turned out to hold of it. */
final class StructureNode {
    private final StructureElement element;
    private final StructureNode parent;
    /** Few elements have any. */
    private List<PdfDictionary> links = List.of();

    private BoundingBox box = BoundingBox.NONE;
    private String picture = "";
    private boolean kept;
    private PdfIndirectReference reference;

    /** @param parent null for the root */
    StructureNode(StructureElement element, StructureNode parent) {
        this.element = element;
        this.parent = parent;
    }

    StructureNode parent() {
        return parent;
    }

    StructureElement element() {
        return element;
    }

    /** References to the link annotations that belong to the element. */
    List<PdfDictionary> links() {
        return links;
    }

    void addLink(PdfDictionary reference) {
        links = links.isEmpty() ? new ArrayList<>(1) : links;
        links.add(reference);
    }

    BoundingBox box() {
        return box;
    }

    void setBox(BoundingBox box) {
        this.box = box;
    }

    /** Path of the picture in the element; empty for none. */
    String picture() {
        return picture;
    }

    void setPicture(String path) {
        picture = path;
    }

    /** Whether the element is written. */
    boolean kept() {
        return kept;
    }

    PdfIndirectReference reference() {
        return reference;
    }

    void keep(PdfIndirectReference at) {
        kept = true;
        reference = at;
    }
}
