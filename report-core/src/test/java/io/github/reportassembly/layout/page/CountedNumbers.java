package io.github.reportassembly.layout.page;

import io.github.reportassembly.document.ContentsKind;
import io.github.reportassembly.document.Document;
import io.github.reportassembly.document.Figure;
import io.github.reportassembly.document.Footnote;
import io.github.reportassembly.document.Paragraph;
import io.github.reportassembly.document.Reference;
import io.github.reportassembly.document.ReferenceForm;
import io.github.reportassembly.document.ReferenceTarget;
import io.github.reportassembly.document.Section;
import io.github.reportassembly.document.SectionKind;
import io.github.reportassembly.document.Table;
import io.github.reportassembly.document.TreeWalk;
import io.github.reportassembly.numbering.ContentsEntry;
import io.github.reportassembly.numbering.NumberKind;
import io.github.reportassembly.numbering.Numbers;
import io.github.reportassembly.numbering.PrintedNumber;
import io.github.reportassembly.numbering.ReferencePiece;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Numbers counted in the simplest way, for documents of tests. */
final class CountedNumbers extends TreeWalk implements Numbers {
    private final Map<String, String> sections = new HashMap<>();
    private final Map<String, String> captions = new HashMap<>();
    private final Map<String, String> paragraphs = new HashMap<>();
    private final Map<String, Integer> notes = new HashMap<>();
    private final Map<String, String> labels = new HashMap<>();
    private final List<ContentsEntry> contents = new ArrayList<>();
    private final int[] counts = new int[7];
    private boolean numbered;
    private boolean appendix;
    private int chapters;
    private int appendices;
    private int tables;
    private int figures;
    private int paragraph;

    static Numbers of(Document document) {
        CountedNumbers numbers = new CountedNumbers();
        document.matters().forEach(matter -> numbers.blocks(matter.blocks()));
        return numbers;
    }

    @Override
    public Void visit(Section block) {
        if (block.level() == 1) {
            numbered = block.kind() != SectionKind.UNNUMBERED;
            appendix = block.kind() == SectionKind.APPENDIX || block.kind() == SectionKind.ATTACHMENT;
            paragraph = 0;
            if (numbered && !appendix) {
                chapters++;
            }
            appendices += appendix ? 1 : 0;
        }
        counts[block.level()]++;
        for (int level = block.level() + 1; level < counts.length; level++) {
            counts[level] = 0;
        }
        String number = number(block.level());
        sections.put(block.origin().id(), number);
        block.label().ifPresent(label -> labels.put(label.id(), (appendix ? "Appendix " : "Section ") + number));
        if (block.level() <= 3) {
            contents.add(new ContentsEntry(block.origin().id(), block.level(), number, block.title(), appendix));
        }
        return super.visit(block);
    }

    private String number(int level) {
        if (!numbered || level > 3) {
            return "";
        }
        StringBuilder out = new StringBuilder(appendix ? "" + (char) ('A' + appendices - 1) : "" + chapters);
        for (int i = 2; i <= level; i++) {
            out.append('.').append(counts[i]);
        }
        return out.toString();
    }

    @Override
    public Void visit(Paragraph block) {
        if (block.numbered() && numbered && !appendix) {
            paragraphs.put(block.origin().id(), chapters + "." + ++paragraph);
        }
        return super.visit(block);
    }

    @Override
    public Void visit(Table block) {
        if (!block.caption().isEmpty()) {
            captions.put(block.origin().id(), Integer.toString(++tables));
            block.label().ifPresent(label -> labels.put(label.id(), "Table " + tables));
        }
        return super.visit(block);
    }

    @Override
    public Void visit(Figure block) {
        if (!block.caption().isEmpty()) {
            captions.put(block.origin().id(), Integer.toString(++figures));
            block.label().ifPresent(label -> labels.put(label.id(), "Figure " + figures));
        }
        return super.visit(block);
    }

    @Override
    public Void visit(Footnote inline) {
        notes.put(inline.key(), notes.size() + 1);
        return super.visit(inline);
    }

    @Override
    public Optional<PrintedNumber> number(String label) {
        return Optional.ofNullable(labels.get(label)).map(text -> new PrintedNumber(NumberKind.SECTION, text, ""));
    }

    @Override
    public String section(String originId) {
        return sections.getOrDefault(originId, "");
    }

    @Override
    public String caption(String originId) {
        return captions.getOrDefault(originId, "");
    }

    @Override
    public Optional<String> paragraph(String originId) {
        return Optional.ofNullable(paragraphs.get(originId));
    }

    @Override
    public int footnote(String key) {
        return notes.getOrDefault(key, 0);
    }

    @Override
    public List<ReferencePiece> pieces(Reference reference, Function<String, String> page) {
        List<ReferencePiece> pieces = new ArrayList<>();
        for (ReferenceTarget target : reference.targets()) {
            String id = target.label().id();
            if (reference.form() == ReferenceForm.PAGE) {
                pieces.add(new ReferencePiece(page.apply(id), Optional.of(target.label()), true));
            } else if (labels.containsKey(id)) {
                pieces.add(new ReferencePiece(labels.get(id), Optional.of(target.label()), true));
            } else {
                pieces.add(new ReferencePiece("unresolved: " + id, Optional.empty(), false));
            }
        }
        return pieces;
    }

    @Override
    public List<ContentsEntry> contents(ContentsKind kind) {
        return kind == ContentsKind.SECTIONS ? contents : List.of();
    }
}
