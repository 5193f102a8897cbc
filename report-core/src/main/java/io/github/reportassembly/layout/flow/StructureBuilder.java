package io.github.reportassembly.layout.flow;

import io.github.reportassembly.page.MarkedContent;
import io.github.reportassembly.page.StructureAttributes;
import io.github.reportassembly.page.StructureElement;
import io.github.reportassembly.page.StructureKid;
import io.github.reportassembly.page.StructureRole;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Builds the logical structure in reading order while the content is composed. */
public final class StructureBuilder {
    private final Deque<Open> open = new ArrayDeque<>();
    private final int part;
    private int elements;
    private int contents;

    /** An element that is not closed yet. */
    private record Open(int number, StructureRole role, StructureAttributes attributes, List<StructureKid> kids) {}

    /**
     * What was built.
     *
     * @param kids at the top
     * @param elements how many numbers elements have taken: the first of a part is 1
     * @param contents how many numbers content has taken, from 0
     */
    public record Built(List<StructureKid> kids, int elements, int contents) {
        public Built {
            kids = List.copyOf(kids);
        }
    }

    /** @param part number of the part of the document that is built */
    public StructureBuilder(int part) {
        this.part = part;
        open.push(new Open(elements++, StructureRole.DOCUMENT, StructureAttributes.NONE, new ArrayList<>()));
    }

    /** Opens an element within the current one; returns its number. */
    public int open(StructureRole role, StructureAttributes attributes) {
        int number = elements++;
        open.push(new Open(number, role, attributes, new ArrayList<>()));
        return number;
    }

    public int open(StructureRole role) {
        return open(role, StructureAttributes.NONE);
    }

    /** A name for the next element, which no other in the document has. */
    String nextName(String kind) {
        return kind + "-" + part + "-" + elements;
    }

    /** Closes the current element. */
    public void close() {
        Open closed = open.pop();
        open.element()
                .kids()
                .add(new StructureElement(closed.number(), closed.role(), closed.attributes(), closed.kids()));
    }

    /** The number for content that comes next in the current element. */
    public int content() {
        List<StructureKid> kids = open.element().kids();
        if (!kids.isEmpty() && kids.get(kids.size() - 1) instanceof MarkedContent last) {
            return last.number();
        }
        int number = contents++;
        kids.add(new MarkedContent(number));
        return number;
    }

    /** What was built; all elements must be closed. */
    public Built built() {
        if (open.size() != 1) {
            throw new IllegalStateException("elements are still open: " + open);
        }
        return new Built(open.element().kids(), elements - 1, contents);
    }
}
