package io.github.reportassembly.page;

import java.util.Map;
import java.util.Optional;

/** What is on which page: read by what prints page numbers. */
public final class PageIndex {
    /** The index of a document that was not laid out. */
    public static final PageIndex EMPTY = new PageIndex(Map.of(), 0);

    private final Map<String, PageNumber> pages;
    private final int pageCount;

    /** @param pages by label id and by origin id of sections and captioned blocks */
    public PageIndex(Map<String, PageNumber> pages, int pageCount) {
        this.pages = Map.copyOf(pages);
        this.pageCount = pageCount;
    }

    /** The page on which a label, or a block with this origin id, begins. */
    public Optional<PageNumber> page(String id) {
        return Optional.ofNullable(pages.get(id));
    }

    public int pageCount() {
        return pageCount;
    }
}
