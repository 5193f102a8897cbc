package io.github.reportassembly.page;

import java.util.List;

/**
 * An element of the document's logical structure (ISO 32000-1, 14.7.2).
 *
 * @param number unique in the document; links name it
 */
public record StructureElement(int number, StructureRole role, StructureAttributes attributes, List<StructureKid> kids)
        implements StructureKid {
    public StructureElement {
        kids = List.copyOf(kids);
    }
}
