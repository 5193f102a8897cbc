package io.github.reportassembly.export.docx;

import io.github.reportassembly.document.Anchor;
import io.github.reportassembly.document.Document;
import io.github.reportassembly.document.Figure;
import io.github.reportassembly.document.Glossary;
import io.github.reportassembly.document.HangingList;
import io.github.reportassembly.document.ItemBlock;
import io.github.reportassembly.document.Label;
import io.github.reportassembly.document.Matter;
import io.github.reportassembly.document.Section;
import io.github.reportassembly.document.Table;
import io.github.reportassembly.document.TreeWalk;
import io.github.reportassembly.numbering.Numbers;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What can be referred to in a document, found before anything is written. */
final class Places extends TreeWalk {
    private final Set<String> labels = new HashSet<>();
    private final Set<String> counted = new HashSet<>();
    private final HeadingCount count;

    private Places(Numbers numbers) {
        this.count = new HeadingCount(numbers);
    }

    static Places of(Document document, Numbers numbers) {
        Places places = new Places(numbers);
        for (Matter matter : document.matters()) {
            places.blocks(matter.blocks());
        }
        return places;
    }

    /** Whether the document holds what has this label, and so its bookmark. */
    boolean holds(Label label) {
        return labels.contains(label.id());
    }

    /** Whether Word's own count of headings gives a section its printed number. */
    boolean countedByWord(Section section) {
        return counted.contains(section.origin().id());
    }

    /** Whether a label is that of a section whose number Word counts. */
    boolean countedByWord(Label label) {
        return counted.contains("label " + label.id());
    }

    @Override
    public Void visit(Section block) {
        if (count.counts(block)) {
            counted.add(block.origin().id());
            block.label().ifPresent(label -> counted.add("label " + label.id()));
        }
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
    public Void visit(ItemBlock block) {
        add(block.label());
        block.parts().forEach(part -> add(part.label()));
        return super.visit(block);
    }

    @Override
    public Void visit(Glossary block) {
        block.entries().forEach(entry -> add(entry.label()));
        return super.visit(block);
    }

    @Override
    public Void visit(HangingList block) {
        block.items().forEach(item -> add(item.label()));
        return super.visit(block);
    }

    @Override
    public Void visit(Anchor inline) {
        labels.add(inline.label().id());
        return super.visit(inline);
    }

    private void add(Optional<Label> label) {
        label.ifPresent(present -> labels.add(present.id()));
    }
}
