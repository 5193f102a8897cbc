package io.github.reportassembly.numbering;

import io.github.reportassembly.document.Anchor;
import io.github.reportassembly.document.Contents;
import io.github.reportassembly.document.ContentsKind;
import io.github.reportassembly.document.Document;
import io.github.reportassembly.document.Figure;
import io.github.reportassembly.document.Footnote;
import io.github.reportassembly.document.GlossaryEntry;
import io.github.reportassembly.document.HangingItem;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.ItemBlock;
import io.github.reportassembly.document.ItemKind;
import io.github.reportassembly.document.ItemPart;
import io.github.reportassembly.document.Label;
import io.github.reportassembly.document.Matter;
import io.github.reportassembly.document.Origin;
import io.github.reportassembly.document.Paragraph;
import io.github.reportassembly.document.PlainWords;
import io.github.reportassembly.document.Section;
import io.github.reportassembly.document.SectionKind;
import io.github.reportassembly.document.Table;
import io.github.reportassembly.document.TreeWalk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Walks through a document once and counts. */
final class DocumentCount extends TreeWalk {
    /** Sections are numbered and listed down to this level. */
    private static final int LEVELS = 3;

    private final DocumentNumbers numbers;
    private final ItemNumbers items;
    private int chapters;
    private int appendices;
    private int tables;
    private int figures;
    private int footnotes;
    private int paragraphs;
    private SectionKind chapterKind = SectionKind.UNNUMBERED;
    private String chapterNumber = "";
    private final int[] counts = new int[LEVELS + 1];

    DocumentCount(DocumentNumbers numbers, ItemNumbers items) {
        this.numbers = numbers;
        this.items = items;
        // A chapter of a template's own counts on after the sources' chapters, whose numbers are settled already.
        this.chapters = items.chapters();
        this.appendices = items.appendices();
    }

    void run(Document document) {
        for (Matter matter : document.matters()) {
            blocks(matter.blocks());
        }
    }

    @Override
    public Void visit(Section block) {
        String number = block.level() == 1 ? chapter(block) : subsection(block);
        String title = PlainWords.of(block.title());
        numbers.sections.put(block.origin().id(), number);
        label(block.label(), new PrintedNumber(kind(block, number), number, title));
        if (listed(block)) {
            boolean appendix = chapterKind == SectionKind.APPENDIX || chapterKind == SectionKind.ATTACHMENT;
            String id = block.label().map(Label::id).orElse(block.origin().id());
            list(
                    ContentsKind.SECTIONS,
                    new ContentsEntry(id, block.level(), number, TitleWords.of(block.title()), appendix));
        }
        return super.visit(block);
    }

    private boolean listed(Section block) {
        if (block.level() == 1) {
            return block.blocks().stream()
                    .noneMatch(inner -> inner instanceof Contents list && list.kind() == ContentsKind.SECTIONS);
        }
        return block.level() <= LEVELS && chapterKind != SectionKind.UNNUMBERED;
    }

    private NumberKind kind(Section block, String number) {
        if (number.isEmpty()) {
            return NumberKind.TITLE;
        }
        if (block.level() > 1) {
            return NumberKind.SECTION;
        }
        return block.kind() == SectionKind.CHAPTER ? NumberKind.CHAPTER : NumberKind.APPENDIX;
    }

    private String chapter(Section block) {
        chapterKind = block.kind();
        paragraphs = 0;
        counts[2] = 0;
        Optional<String> settled = block.label()
                .flatMap(label -> items.number(label.id()))
                .map(PrintedNumber::number)
                .filter(number -> !number.isEmpty());
        chapterNumber = switch (block.kind()) {
            case CHAPTER -> settled.orElseGet(() -> Integer.toString(++chapters));
            case APPENDIX, ATTACHMENT -> settled.orElseGet(() -> Letters.capitals(++appendices));
            case UNNUMBERED, SUBSECTION -> "";
        };
        return chapterNumber;
    }

    private String subsection(Section block) {
        if (chapterNumber.isEmpty() || block.level() > LEVELS) {
            return "";
        }
        counts[block.level()]++;
        StringBuilder number = new StringBuilder(chapterNumber);
        for (int level = 2; level <= block.level(); level++) {
            number.append('.').append(counts[level]);
        }
        if (block.level() < LEVELS) {
            counts[block.level() + 1] = 0;
        }
        return number.toString();
    }

    @Override
    public Void visit(Table block) {
        if (counts(block.caption(), block.origin())) {
            captioned(block.origin(), block.label(), NumberKind.TABLE, Integer.toString(++tables), block.caption());
        } else {
            uncaptioned(block.label());
        }
        return super.visit(block);
    }

    @Override
    public Void visit(Figure block) {
        if (counts(block.caption(), block.origin())) {
            captioned(block.origin(), block.label(), NumberKind.FIGURE, Integer.toString(++figures), block.caption());
        } else {
            uncaptioned(block.label());
        }
        return super.visit(block);
    }

    private static boolean counts(List<Inline> caption, Origin origin) {
        return !caption.isEmpty() && !DocumentNumbers.echo(origin.id());
    }

    /** Nothing prints the number of what has no caption, yet links may lead to it. */
    private void uncaptioned(Optional<Label> label) {
        label(label, new PrintedNumber(NumberKind.TITLE, "", ""));
    }

    private void captioned(Origin origin, Optional<Label> label, NumberKind kind, String number, List<Inline> caption) {
        numbers.captions.put(origin.id(), number);
        label(label, new PrintedNumber(kind, number, PlainWords.of(caption)));
        list(
                kind == NumberKind.TABLE ? ContentsKind.TABLES : ContentsKind.FIGURES,
                new ContentsEntry(label.map(Label::id).orElse(origin.id()), 1, number, TitleWords.of(caption), false));
    }

    @Override
    public Void visit(ItemBlock block) {
        NumberKind kind = switch (block.kind()) {
            case FINDING -> NumberKind.FINDING;
            case SUGGESTION -> NumberKind.SUGGESTION;
            case RECOMMENDATION, WITHDRAWN -> NumberKind.RECOMMENDATION;
        };
        label(block.label(), new PrintedNumber(kind, block.number(), PlainWords.of(block.title())));
        if (block.kind() == ItemKind.RECOMMENDATION && block.label().isPresent()) {
            String id = block.label().get().id();
            list(
                    ContentsKind.RECOMMENDATIONS,
                    new ContentsEntry(id, 1, block.number(), TitleWords.of(block.title()), false));
        }
        return super.visit(block);
    }

    @Override
    protected void part(ItemPart part) {
        label(part.label(), new PrintedNumber(NumberKind.RECOMMENDATION, part.number(), PlainWords.of(part.title())));
        super.part(part);
    }

    @Override
    protected void item(HangingItem item) {
        label(item.label(), new PrintedNumber(NumberKind.TITLE, "", PlainWords.of(item.mark())));
        super.item(item);
    }

    @Override
    protected void entry(GlossaryEntry entry) {
        label(entry.label(), new PrintedNumber(NumberKind.TERM, "", PlainWords.of(entry.term())));
        super.entry(entry);
    }

    @Override
    public Void visit(Anchor inline) {
        label(Optional.of(inline.label()), new PrintedNumber(NumberKind.TITLE, "", ""));
        return null;
    }

    @Override
    public Void visit(Paragraph block) {
        if (block.numbered() && chapterKind == SectionKind.CHAPTER) {
            paragraphs++;
            numbers.paragraphs.put(block.origin().id(), chapterNumber + "." + paragraphs);
        }
        return super.visit(block);
    }

    @Override
    public Void visit(Footnote inline) {
        numbers.footnotes.put(inline.key(), ++footnotes);
        return super.visit(inline);
    }

    /** What the sources have numbered keeps that number wherever a template puts its label. */
    private void label(Optional<Label> label, PrintedNumber number) {
        label.ifPresent(
                at -> numbers.labels.putIfAbsent(at.id(), items.number(at.id()).orElse(number)));
    }

    private void list(ContentsKind kind, ContentsEntry entry) {
        numbers.contents.computeIfAbsent(kind, any -> new ArrayList<>()).add(entry);
    }
}
