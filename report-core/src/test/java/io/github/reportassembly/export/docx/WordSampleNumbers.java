package io.github.reportassembly.export.docx;

import io.github.reportassembly.document.ContentsKind;
import io.github.reportassembly.document.Document;
import io.github.reportassembly.document.Figure;
import io.github.reportassembly.document.Footnote;
import io.github.reportassembly.document.HangingItem;
import io.github.reportassembly.document.ItemBlock;
import io.github.reportassembly.document.ItemPart;
import io.github.reportassembly.document.Label;
import io.github.reportassembly.document.Matter;
import io.github.reportassembly.document.Paragraph;
import io.github.reportassembly.document.PlainWords;
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
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Simple numbers for hand-made documents. */
final class WordSampleNumbers extends TreeWalk implements Numbers {
    private final Map<String, PrintedNumber> labels = new HashMap<>();
    private final Map<String, String> byOrigin = new HashMap<>();
    private final Map<String, Integer> notes = new HashMap<>();
    private final Map<ContentsKind, List<ContentsEntry>> contents = new EnumMap<>(ContentsKind.class);
    private final int[] sections = new int[4];
    private String chapter = "";
    private boolean appendix;
    private int appendices;
    private int tables;
    private int figures;
    private int paragraphs;

    private WordSampleNumbers() {}

    static WordSampleNumbers of(Document document) {
        WordSampleNumbers numbers = new WordSampleNumbers();
        for (Matter matter : document.matters()) {
            numbers.blocks(matter.blocks());
        }
        return numbers;
    }

    @Override
    public Void visit(Section block) {
        String number = number(block);
        if (!number.isEmpty()) {
            byOrigin.put(block.origin().id(), number);
        }
        NumberKind kind = block.level() > 1 ? NumberKind.SECTION : appendix ? NumberKind.APPENDIX : NumberKind.CHAPTER;
        label(block.label(), number.isEmpty() ? NumberKind.TITLE : kind, number, PlainWords.of(block.title()));
        String id = block.label().map(Label::id).orElse(block.origin().id());
        if (block.level() <= 3) {
            entries(ContentsKind.SECTIONS).add(new ContentsEntry(id, block.level(), number, block.title(), appendix));
        }
        return super.visit(block);
    }

    private String number(Section block) {
        if (block.level() == 1) {
            appendix = block.kind() == SectionKind.APPENDIX || block.kind() == SectionKind.ATTACHMENT;
            paragraphs = 0;
            sections[2] = 0;
            if (appendix) {
                chapter = String.valueOf((char) ('A' + appendices++));
            } else {
                chapter = block.kind() == SectionKind.CHAPTER ? Integer.toString(++sections[1]) : "";
            }
            return chapter;
        }
        if (chapter.isEmpty() || block.level() > 3) {
            return "";
        }
        if (block.level() == 2) {
            sections[2]++;
            sections[3] = 0;
            return chapter + '.' + sections[2];
        }
        return chapter + '.' + sections[2] + '.' + ++sections[3];
    }

    @Override
    public Void visit(Table block) {
        if (!block.caption().isEmpty()) {
            caption(block.origin().id(), block.label(), NumberKind.TABLE, Integer.toString(++tables), block.caption());
        }
        return super.visit(block);
    }

    @Override
    public Void visit(Figure block) {
        if (!block.caption().isEmpty()) {
            caption(
                    block.origin().id(),
                    block.label(),
                    NumberKind.FIGURE,
                    Integer.toString(++figures),
                    block.caption());
        }
        return super.visit(block);
    }

    private void caption(
            String originId,
            Optional<Label> label,
            NumberKind kind,
            String number,
            List<io.github.reportassembly.document.Inline> caption) {
        byOrigin.put(originId, number);
        label(label, kind, number, PlainWords.of(caption));
        String id = label.map(Label::id).orElse(originId);
        ContentsKind list = kind == NumberKind.TABLE ? ContentsKind.TABLES : ContentsKind.FIGURES;
        entries(list).add(new ContentsEntry(id, 1, number, caption, false));
    }

    @Override
    public Void visit(ItemBlock block) {
        NumberKind kind = switch (block.kind()) {
            case RECOMMENDATION, WITHDRAWN -> NumberKind.RECOMMENDATION;
            case FINDING -> NumberKind.FINDING;
            case SUGGESTION -> NumberKind.SUGGESTION;
        };
        label(block.label(), kind, block.number(), PlainWords.of(block.title()));
        for (ItemPart part : block.parts()) {
            label(part.label(), NumberKind.RECOMMENDATION, part.number(), PlainWords.of(part.title()));
        }
        return super.visit(block);
    }

    @Override
    protected void item(HangingItem item) {
        label(item.label(), NumberKind.SOURCE, PlainWords.of(item.mark()), "");
        super.item(item);
    }

    @Override
    public Void visit(Paragraph block) {
        if (block.numbered()) {
            byOrigin.put(block.origin().id(), chapter + '.' + ++paragraphs);
        }
        return super.visit(block);
    }

    @Override
    public Void visit(Footnote inline) {
        notes.put(inline.key(), notes.size() + 1);
        return super.visit(inline);
    }

    private void label(Optional<Label> label, NumberKind kind, String number, String title) {
        label.ifPresent(present -> labels.put(present.id(), new PrintedNumber(kind, number, title)));
    }

    private List<ContentsEntry> entries(ContentsKind kind) {
        return contents.computeIfAbsent(kind, key -> new ArrayList<>());
    }

    @Override
    public Optional<PrintedNumber> number(String label) {
        return Optional.ofNullable(labels.get(label));
    }

    @Override
    public String section(String originId) {
        return byOrigin.getOrDefault(originId, "");
    }

    @Override
    public String caption(String originId) {
        return byOrigin.getOrDefault(originId, "");
    }

    @Override
    public Optional<String> paragraph(String originId) {
        return Optional.ofNullable(byOrigin.get(originId));
    }

    @Override
    public int footnote(String key) {
        return notes.getOrDefault(key, 0);
    }

    @Override
    public List<ReferencePiece> pieces(Reference reference, Function<String, String> page) {
        List<ReferencePiece> pieces = new ArrayList<>();
        for (ReferenceTarget target : reference.targets()) {
            if (!pieces.isEmpty()) {
                pieces.add(new ReferencePiece(" and ", Optional.empty(), true));
            }
            pieces.add(piece(target, reference.form(), page));
        }
        return pieces;
    }

    private ReferencePiece piece(ReferenceTarget target, ReferenceForm form, Function<String, String> page) {
        PrintedNumber number = labels.get(target.label().id());
        if (number == null) {
            return new ReferencePiece("unresolved: " + target.label(), Optional.empty(), false);
        }
        String kind = number.kind().name().charAt(0)
                + number.kind().name().substring(1).toLowerCase(Locale.ROOT);
        String text = switch (form) {
            case FULL -> kind + '\u00A0' + number.number();
            case NUMBER -> number.number();
            case TITLE -> number.title();
            case PAGE -> page.apply(target.label().id());
            case CITATION -> '[' + number.number() + ']';
        };
        return new ReferencePiece(text, Optional.of(target.label()), true);
    }

    @Override
    public List<ContentsEntry> contents(ContentsKind kind) {
        return entries(kind);
    }
}
