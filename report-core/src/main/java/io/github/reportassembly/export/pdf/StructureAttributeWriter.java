package io.github.reportassembly.export.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import io.github.reportassembly.page.CellScope;
import io.github.reportassembly.page.Page;
import io.github.reportassembly.page.StructureAttributes;
import io.github.reportassembly.page.StructureElement;
import io.github.reportassembly.page.StructureKid;
import io.github.reportassembly.page.StructureRole;
import java.util.List;

/** Writes what is said of structure elements beside their types (ISO 32000-1, 14.8.5 and 14.9). */
final class StructureAttributeWriter {
    private final List<Page> pages;

    StructureAttributeWriter(List<Page> pages) {
        this.pages = pages;
    }

    /** Adds an element's attributes to its dictionary, and gives its id; empty for none. */
    String write(StructureNode node, PdfDictionary dictionary) {
        StructureElement element = node.element();
        StructureAttributes attributes = element.attributes();
        text(dictionary, PdfName.LANG, attributes.language());
        text(dictionary, Names.ALTERNATIVE, alternative(node));
        text(dictionary, Names.ACTUAL_TEXT, attributes.actual());
        text(dictionary, Names.EXPANSION, attributes.expansion());
        String id = id(element);
        text(dictionary, PdfName.ID, id);
        PdfDictionary owned = switch (element.role()) {
            case HEADER_CELL, DATA_CELL -> cell(element);
            case LIST -> list(element);
            case FIGURE -> figure(node.box());
            default -> null;
        };
        if (owned != null) {
            dictionary.put(Names.ATTRIBUTES, owned);
        }
        return id;
    }

    private static void text(PdfDictionary dictionary, PdfName key, String value) {
        if (!value.isEmpty()) {
            dictionary.put(key, PdfText.of(value));
        }
    }

    /** PDF/UA-1, 7.3: a figure has an alternative. Where nobody wrote one, the name of the file is all there is. */
    private static String alternative(StructureNode node) {
        StructureAttributes attributes = node.element().attributes();
        if (node.element().role() == StructureRole.FIGURE
                && attributes.alternative().isEmpty()
                && attributes.actual().isEmpty()) {
            return node.picture().substring(node.picture().lastIndexOf('/') + 1);
        }
        return attributes.alternative();
    }

    /** PDF/UA-1, 7.9: every note has an id. */
    private static String id(StructureElement element) {
        String id = element.attributes().id();
        return id.isEmpty() && element.role() == StructureRole.NOTE ? "note-" + element.number() : id;
    }

    private static PdfDictionary cell(StructureElement element) {
        StructureAttributes attributes = element.attributes();
        PdfDictionary cell = owned(Names.TABLE);
        if (element.role() == StructureRole.HEADER_CELL) {
            cell.put(
                    Names.SCOPE,
                    attributes.scope().orElse(CellScope.COLUMN) == CellScope.ROW ? Names.ROW : Names.COLUMN);
        }
        if (attributes.columnSpan() > 1) {
            cell.put(Names.COLUMN_SPAN, new PdfNumber(attributes.columnSpan()));
        }
        if (attributes.rowSpan() > 1) {
            cell.put(Names.ROW_SPAN, new PdfNumber(attributes.rowSpan()));
        }
        if (!attributes.headers().isEmpty()) {
            PdfArray headers = new PdfArray();
            for (String header : attributes.headers()) {
                PdfString name = PdfText.of(header);
                headers.add(name);
            }
            cell.put(Names.HEADERS, headers);
        }
        return cell.size() > 1 ? cell : null;
    }

    /** PDF/UA-1, 7.6: a list whose items have labels says how they are numbered. */
    private static PdfDictionary list(StructureElement element) {
        PdfName numbering =
                element.attributes().ordered() ? Names.DECIMAL : hasLabels(element) ? Names.DISC : Names.NONE;
        PdfDictionary list = owned(Names.LIST);
        list.put(Names.LIST_NUMBERING, numbering);
        return list;
    }

    private static boolean hasLabels(StructureElement list) {
        for (StructureKid item : list.kids()) {
            if (item instanceof StructureElement element && element.role() == StructureRole.LIST_ITEM) {
                for (StructureKid kid : element.kids()) {
                    if (kid instanceof StructureElement inner && inner.role() == StructureRole.LABEL) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private PdfDictionary figure(BoundingBox box) {
        PdfDictionary figure = owned(Names.LAYOUT);
        figure.put(Names.PLACEMENT, Names.BLOCK);
        if (box.page() >= 0) {
            int height = pages.get(box.page()).height();
            PdfArray corners = new PdfArray();
            for (int length : new int[] {box.left(), height - box.bottom(), box.right(), height - box.top()}) {
                PdfObject corner = new PdfNumber(length / 1000f);
                corners.add(corner);
            }
            figure.put(Names.BOX, corners);
        }
        return figure;
    }

    private static PdfDictionary owned(PdfName owner) {
        PdfDictionary dictionary = new PdfDictionary();
        dictionary.put(Names.OWNER, owner);
        return dictionary;
    }
}
