package io.github.reportassembly.export.pdf;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import io.github.reportassembly.page.MarkedContent;
import io.github.reportassembly.page.StructureElement;
import io.github.reportassembly.page.StructureKid;
import io.github.reportassembly.page.StructureRole;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The document's logical structure, filled in as its content is painted. */
final class StructureTree {
    private static final Set<StructureRole> INLINE =
            EnumSet.of(StructureRole.SPAN, StructureRole.LINK, StructureRole.REFERENCE, StructureRole.CODE);

    private final StructureElement root;
    /** By the elements' numbers, which run on with few gaps. */
    private StructureNode[] nodes = new StructureNode[1024];
    /** By the numbers of content: the element that it belongs to. */
    private StructureNode[] owners = new StructureNode[1024];
    /** By the numbers of content: the stretch painted first, and last. */
    private Stretch[] first;

    private Stretch[] last;
    private final List<List<Stretch>> pages = new ArrayList<>();
    private final List<StructureNode> linkParents = new ArrayList<>();
    private final int pageCount;

    StructureTree(StructureElement root, int pageCount) {
        this.root = root;
        this.pageCount = pageCount;
        add(root, null);
        this.first = new Stretch[owners.length];
        this.last = new Stretch[owners.length];
    }

    private void add(StructureElement element, StructureNode parent) {
        StructureNode node = new StructureNode(element, parent);
        nodes = withRoom(nodes, element.number());
        if (nodes[element.number()] != null) {
            throw new IllegalStateException("two structure elements have the number " + element.number());
        }
        nodes[element.number()] = node;
        for (StructureKid kid : element.kids()) {
            if (kid instanceof StructureElement inner) {
                add(inner, node);
            } else if (kid instanceof MarkedContent content) {
                addContent(content.number(), node);
            }
        }
    }

    private void addContent(int content, StructureNode owner) {
        owners = withRoom(owners, content);
        if (owners[content] != null) {
            throw new IllegalStateException("content " + content + " is twice in the structure");
        }
        owners[content] = owner;
    }

    private static StructureNode[] withRoom(StructureNode[] nodes, int number) {
        return number < nodes.length ? nodes : Arrays.copyOf(nodes, Math.max(number + 1, 2 * nodes.length));
    }

    StructureElement root() {
        return root;
    }

    StructureNode node(int element) {
        StructureNode node = element < nodes.length ? nodes[element] : null;
        if (node == null) {
            throw new IllegalStateException("no structure element has the number " + element);
        }
        return node;
    }

    /** The element that some content belongs to. */
    StructureNode owner(int content) {
        StructureNode node = content < owners.length ? owners[content] : null;
        if (node == null) {
            throw new IllegalStateException("content " + content + " is not in the structure");
        }
        return node;
    }

    /** The element that some content stands in as in a line: a paragraph, a heading, a cell. */
    StructureNode block(int content) {
        StructureNode node = owner(content);
        while (node.parent() != null && INLINE.contains(node.element().role())) {
            node = node.parent();
        }
        return node;
    }

    void beginPage() {
        pages.add(new ArrayList<>());
    }

    /**
     * Begins a stretch of content on the current page.
     *
     * @param actual what the glyphs stand for if they stand in another order; else empty
     * @param span reference for the element that carries the actual text; else null
     */
    Stretch mark(int content, String actual, PdfIndirectReference span) {
        int page = pages.size() - 1;
        List<Stretch> onPage = pages.get(page);
        Stretch stretch = new Stretch(owner(content), page, onPage.size(), actual, span);
        onPage.add(stretch);
        if (first[content] == null) {
            first[content] = stretch;
        } else {
            last[content].setNext(stretch);
        }
        last[content] = stretch;
        return stretch;
    }

    /** Ties a link annotation to its element, and gives its key in the parent tree. */
    int link(int element, PdfIndirectReference annotation, PdfIndirectReference page) {
        PdfDictionary reference = new PdfDictionary(Names.OBJECT_REFERENCE);
        reference.put(Names.OBJECT, annotation);
        reference.put(PdfName.PG, page);
        StructureNode node = node(element);
        node.addLink(reference);
        linkParents.add(node);
        return pageCount + linkParents.size() - 1;
    }

    /** The key of the current page in the parent tree; -1 if it holds no tagged content. */
    int pageKey() {
        return pages.get(pages.size() - 1).isEmpty() ? -1 : pages.size() - 1;
    }

    /** The first stretch of some content in the order of the pages; null for content that was not painted. */
    Stretch first(int content) {
        return content < first.length ? first[content] : null;
    }

    /** For each page its stretches, by number. */
    List<List<Stretch>> pages() {
        return pages;
    }

    /** The elements of the links; the first has the key that comes after those of the pages. */
    List<StructureNode> linkParents() {
        return linkParents;
    }
}
