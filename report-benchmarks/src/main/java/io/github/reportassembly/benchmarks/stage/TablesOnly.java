package io.github.reportassembly.benchmarks.stage;

import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Document;
import io.github.reportassembly.document.Matter;
import io.github.reportassembly.document.Table;
import io.github.reportassembly.document.TreeWalk;
import java.util.ArrayList;
import java.util.List;

/** Takes the tables out of a document. */
final class TablesOnly extends TreeWalk {
    private final List<Block> tables = new ArrayList<>();

    private TablesOnly() {}

    /** The document's matters with their tables and nothing else; those without a table are left out. */
    static Document of(Document document) {
        List<Matter> matters = new ArrayList<>();
        for (Matter matter : document.matters()) {
            TablesOnly walk = new TablesOnly();
            walk.blocks(matter.blocks());
            if (!walk.tables.isEmpty()) {
                matters.add(new Matter(matter.kind(), walk.tables));
            }
        }
        return new Document(document.info(), matters);
    }

    @Override
    public Void visit(Table block) {
        tables.add(block);
        return null;
    }
}
