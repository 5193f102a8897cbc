package io.github.reportassembly.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is on which page, and how tables were set: read by what prints page numbers, or sets the tables as the pages do. */
public final class PageIndex {
    /** The index of a document that was not laid out. */
    public static final PageIndex EMPTY = new PageIndex(Map.of(), 0);

    private final Map<String, PageNumber> pages;
    private final int pageCount;
    private final Map<String, List<TableSetting>> tables;

    /** @param pages by label id and by origin id of sections and captioned blocks */
    public PageIndex(Map<String, PageNumber> pages, int pageCount) {
        this(pages, pageCount, Map.of());
    }

    /**
     * @param pages by label id and by origin id of sections and captioned blocks
     * @param tables by origin id; more than one for a table that was divided
     */
    public PageIndex(Map<String, PageNumber> pages, int pageCount, Map<String, List<TableSetting>> tables) {
        this.pages = Map.copyOf(pages);
        this.pageCount = pageCount;
        this.tables = Map.copyOf(tables);
    }

    /** The page on which a label, or a block with this origin id, begins. */
    public Optional<PageNumber> page(String id) {
        return Optional.ofNullable(pages.get(id));
    }

    public int pageCount() {
        return pageCount;
    }

    /** How the table with this origin id was set; empty if it was not. */
    public List<TableSetting> tables(String id) {
        return tables.getOrDefault(id, List.of());
    }
}
