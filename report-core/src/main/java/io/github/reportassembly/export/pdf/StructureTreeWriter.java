package io.github.reportassembly.export.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNameTree;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfNumberTree;
import com.lowagie.text.pdf.PdfObject;
import io.github.reportassembly.page.MarkedContent;
import io.github.reportassembly.page.Page;
import io.github.reportassembly.page.StructureElement;
import io.github.reportassembly.page.StructureKid;
import io.github.reportassembly.page.StructureRole;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes the logical structure (ISO 32000-1, 14.7) once all pages are painted. An element that nothing was painted of is
 * left out, since a reader would announce something that is not there; only table cells may be empty.
 */
final class StructureTreeWriter {
    private final TaggedWriter writer;
    private final StructureTree tree;
    private final StructureAttributeWriter attributes;
    private final Map<String, PdfIndirectReference> ids = new TreeMap<>();
    private final Map<StructureRole, PdfName> types = new EnumMap<>(StructureRole.class);

    StructureTreeWriter(TaggedWriter writer, StructureTree tree, List<Page> pages) {
        this.writer = writer;
        this.tree = tree;
        this.attributes = new StructureAttributeWriter(pages);
    }

    /** Writes the tree and names it in the catalog. */
    void write() throws IOException {
        PdfIndirectReference treeRoot = writer.getPdfIndirectReference();
        PdfDictionary dictionary = new PdfDictionary(PdfName.STRUCTTREEROOT);
        StructureNode root = tree.node(tree.root().number());
        if (keep(tree.root())) {
            write(root, treeRoot);
            dictionary.put(PdfName.K, root.reference());
        }
        Map<Integer, PdfObject> parents = parents();
        if (!parents.isEmpty()) {
            PdfDictionary parentTree = PdfNumberTree.writeTree(parents, writer);
            dictionary.put(PdfName.PARENTTREE, writer.addToBody(parentTree).getIndirectReference());
            dictionary.put(
                    Names.PARENT_TREE_NEXT_KEY,
                    new PdfNumber(tree.pages().size() + tree.linkParents().size()));
        }
        if (!ids.isEmpty()) {
            PdfDictionary idTree = PdfNameTree.writeTree(ids, writer);
            dictionary.put(Names.ID_TREE, writer.addToBody(idTree).getIndirectReference());
        }
        writer.addToBody(dictionary, treeRoot);
        writer.getExtraCatalog().put(PdfName.STRUCTTREEROOT, treeRoot);
    }

    /** Decides which elements are written, and gives these their references. */
    private boolean keep(StructureElement element) {
        StructureNode node = tree.node(element.number());
        StructureRole role = element.role();
        boolean kept = !node.links().isEmpty() || role == StructureRole.DATA_CELL || role == StructureRole.HEADER_CELL;
        for (StructureKid kid : element.kids()) {
            if (kid instanceof StructureElement inner) {
                kept |= keep(inner);
            } else if (kid instanceof MarkedContent content) {
                kept |= tree.first(content.number()) != null;
            }
        }
        if (kept) {
            node.keep(writer.getPdfIndirectReference());
        }
        return kept;
    }

    private void write(StructureNode node, PdfIndirectReference parent) throws IOException {
        StructureElement element = node.element();
        PdfDictionary dictionary = element(element.role(), parent);
        String id = attributes.write(node, dictionary);
        if (!id.isEmpty()) {
            ids.put(id, node.reference());
        }
        PdfArray kids = new PdfArray();
        int page = firstPage(element);
        if (page >= 0) {
            dictionary.put(PdfName.PG, writer.getPageReference(page + 1));
        }
        for (StructureKid kid : element.kids()) {
            if (kid instanceof StructureElement inner) {
                StructureNode child = tree.node(inner.number());
                if (child.kept()) {
                    write(child, node.reference());
                    kids.add(child.reference());
                }
            } else if (kid instanceof MarkedContent content) {
                for (Stretch stretch = tree.first(content.number()); stretch != null; stretch = stretch.next()) {
                    kids.add(stretch.span() == null ? content(stretch, page) : span(stretch));
                }
            }
        }
        node.links().forEach(kids::add);
        putKids(dictionary, kids);
        writer.addToBody(dictionary, node.reference());
    }

    /** Without its type, which may be left out: that is a sixth of all that is said of most elements. */
    private PdfDictionary element(StructureRole role, PdfIndirectReference parent) {
        PdfDictionary dictionary = new PdfDictionary();
        dictionary.put(PdfName.S, types.computeIfAbsent(role, of -> new PdfName(of.type())));
        dictionary.put(PdfName.P, parent);
        return dictionary;
    }

    private static void putKids(PdfDictionary dictionary, PdfArray kids) {
        if (kids.size() == 1) {
            dictionary.put(PdfName.K, kids.getPdfObject(0));
        } else if (kids.size() > 1) {
            dictionary.put(PdfName.K, kids);
        }
    }

    private int firstPage(StructureElement element) {
        for (StructureKid kid : element.kids()) {
            if (kid instanceof MarkedContent content) {
                for (Stretch stretch = tree.first(content.number()); stretch != null; stretch = stretch.next()) {
                    if (stretch.span() == null) {
                        return stretch.page();
                    }
                }
            }
        }
        return -1;
    }

    private PdfObject content(Stretch stretch, int page) {
        PdfNumber number = new PdfNumber(stretch.number());
        if (stretch.page() == page) {
            return number;
        }
        PdfDictionary reference = new PdfDictionary(PdfName.MCR);
        reference.put(PdfName.PG, writer.getPageReference(stretch.page() + 1));
        reference.put(PdfName.MCID, number);
        return reference;
    }

    /** A span that says what its glyphs stand for. */
    private PdfObject span(Stretch stretch) throws IOException {
        PdfDictionary dictionary = element(StructureRole.SPAN, stretch.owner().reference());
        dictionary.put(Names.ACTUAL_TEXT, PdfText.of(stretch.actual()));
        dictionary.put(PdfName.PG, writer.getPageReference(stretch.page() + 1));
        dictionary.put(PdfName.K, new PdfNumber(stretch.number()));
        writer.addToBody(dictionary, stretch.span());
        return stretch.span();
    }

    /** From pages and annotations back to the elements of their content (ISO 32000-1, 14.7.4.4). */
    private Map<Integer, PdfObject> parents() throws IOException {
        Map<Integer, PdfObject> parents = new TreeMap<>();
        int key = 0;
        for (List<Stretch> page : tree.pages()) {
            if (!page.isEmpty()) {
                PdfArray elements = new PdfArray();
                for (Stretch stretch : page) {
                    elements.add(stretch.span() == null ? stretch.owner().reference() : stretch.span());
                }
                parents.put(key, writer.addToBody(elements).getIndirectReference());
            }
            key++;
        }
        for (StructureNode link : tree.linkParents()) {
            parents.put(key++, link.reference());
        }
        return parents;
    }
}
