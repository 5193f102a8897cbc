package io.github.reportassembly.export.docx;

import java.util.Optional;

/**
 * What a report says about the look of its Word file.
 *
 * @param catalogue the body's own styles, if it has some
 * @param twoSided whether it is printed on both sides: chapters begin on right-hand pages, page numbers stand at the outer
 *     edge
 * @param binding how far two-sided pages are moved away from the spine, in twips
 */
public record WordDesign(Optional<StyleCatalogue> catalogue, boolean twoSided, int binding) {
    /** Pages that are bound without room of their own. */
    public WordDesign(Optional<StyleCatalogue> catalogue, boolean twoSided) {
        this(catalogue, twoSided, 0);
    }

    /** The house style, on one-sided pages. */
    public static final WordDesign USUAL = new WordDesign(Optional.empty(), false);
}
