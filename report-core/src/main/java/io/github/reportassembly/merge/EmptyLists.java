package io.github.reportassembly.merge;

import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Contents;
import io.github.reportassembly.document.ContentsKind;
import io.github.reportassembly.document.Figure;
import io.github.reportassembly.document.ItemBlock;
import io.github.reportassembly.document.ItemKind;
import io.github.reportassembly.document.Matter;
import io.github.reportassembly.document.Section;
import io.github.reportassembly.document.Table;
import io.github.reportassembly.document.TreeCopy;
import io.github.reportassembly.document.TreeWalk;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Takes away lists of tables, figures and recommendations that would have no line, and sections that hold nothing else.
 * Templates cannot do so: they run before the chapters' tables are known.
 */
final class EmptyLists extends TreeCopy {
    private final Set<ContentsKind> filled = EnumSet.of(ContentsKind.SECTIONS);

    private EmptyLists(List<Matter> matters) {
        TreeWalk walk = new TreeWalk() {
            @Override
            public Void visit(Table block) {
                add(ContentsKind.TABLES, !block.caption().isEmpty());
                return super.visit(block);
            }

            @Override
            public Void visit(Figure block) {
                add(ContentsKind.FIGURES, !block.caption().isEmpty());
                return super.visit(block);
            }

            @Override
            public Void visit(ItemBlock block) {
                add(ContentsKind.RECOMMENDATIONS, block.kind() == ItemKind.RECOMMENDATION);
                return super.visit(block);
            }
        };
        matters.forEach(matter -> walk.blocks(matter.blocks()));
    }

    private void add(ContentsKind kind, boolean present) {
        if (present) {
            filled.add(kind);
        }
    }

    static List<Matter> removedFrom(List<Matter> matters) {
        EmptyLists copy = new EmptyLists(matters);
        List<Matter> kept = new ArrayList<>();
        for (Matter matter : matters) {
            kept.add(copy.emptyIn(matter) ? new Matter(matter.kind(), copy.blocks(matter.blocks())) : matter);
        }
        return kept;
    }

    private boolean emptyIn(Matter matter) {
        boolean[] found = new boolean[1];
        new TreeWalk() {
            @Override
            public Void visit(Contents block) {
                found[0] |= !filled.contains(block.kind());
                return null;
            }
        }.blocks(matter.blocks());
        return found[0];
    }

    @Override
    public List<Block> visit(Contents block) {
        return filled.contains(block.kind()) ? List.of(block) : List.of();
    }

    @Override
    public List<Block> visit(Section block) {
        List<Block> copy = super.visit(block);
        boolean emptied = !block.blocks().isEmpty()
                && copy.stream()
                        .allMatch(section ->
                                section instanceof Section one && one.blocks().isEmpty());
        return emptied ? List.of() : copy;
    }
}
