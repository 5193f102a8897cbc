package io.github.reportassembly.register;

import io.github.reportassembly.document.Anchor;
import io.github.reportassembly.document.Figure;
import io.github.reportassembly.document.Label;
import io.github.reportassembly.document.Section;
import io.github.reportassembly.document.Table;
import io.github.reportassembly.document.TreeWalk;
import io.github.reportassembly.model.Chapter;
import io.github.reportassembly.model.Report;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Finds the ids that texts of chapters give to sections, tables, figures and places. */
final class LabelSearch extends TreeWalk {
    private final Set<String> ids = new HashSet<>();

    private LabelSearch() {}

    static Set<String> in(Report report) {
        LabelSearch search = new LabelSearch();
        for (Chapter chapter : report.chapters()) {
            search.blocks(chapter.text().blocks());
        }
        return search.ids;
    }

    private void add(Optional<Label> label) {
        label.map(Label::id).ifPresent(ids::add);
    }

    @Override
    public Void visit(Section block) {
        add(block.label());
        return super.visit(block);
    }

    @Override
    public Void visit(Table block) {
        add(block.label());
        return super.visit(block);
    }

    @Override
    public Void visit(Figure block) {
        add(block.label());
        return super.visit(block);
    }

    @Override
    public Void visit(Anchor inline) {
        ids.add(inline.label().id());
        return null;
    }
}
