package io.github.reportassembly.export.docx;

import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.ChapterFact;
import io.github.reportassembly.document.Contents;
import io.github.reportassembly.document.ContentsKind;
import io.github.reportassembly.document.Label;
import io.github.reportassembly.document.Paragraph;
import io.github.reportassembly.document.PlainWords;
import io.github.reportassembly.document.Section;
import io.github.reportassembly.document.SectionKind;
import java.util.List;

/** Writes sections: their headings, the facts of chapters, and what is in them. */
final class SectionWriter {
    private static final int AFTER_FACTS = 300;
    private static final int RUN_IN_LEVEL = 5;

    private static final WordStyle[] CHAPTERS = {WordStyle.HEADING_1, WordStyle.HEADING_2, WordStyle.HEADING_3};
    private static final WordStyle[] APPENDICES = {
        WordStyle.APPENDIX_HEADING_1, WordStyle.APPENDIX_HEADING_2, WordStyle.APPENDIX_HEADING_3
    };
    private static final WordStyle[] PLAIN = {
        WordStyle.FRONT_HEADING_1, WordStyle.FRONT_HEADING_2, WordStyle.FRONT_HEADING_3
    };

    private final BlockWriter blocks;

    SectionWriter(BlockWriter blocks) {
        this.blocks = blocks;
    }

    void write(Section section) {
        String number = blocks.edition().numbers().section(section.origin().id());
        boolean counted = blocks.edition().places().countedByWord(section);
        boolean appendix = section.kind() == SectionKind.APPENDIX || section.kind() == SectionKind.ATTACHMENT;
        if (section.level() == 1 && blocks.flow().place() == Flow.Place.PAGE) {
            blocks.sections()
                    .chapter(
                            new RunningTitle(kind(section, counted, appendix), number, PlainWords.of(section.title())));
        }
        boolean inAppendix = appendix || (section.level() > 1 && !number.isEmpty() && !figure(number.charAt(0)));
        boolean plain = !counted
                && (section.level() == 1
                        || (number.isEmpty() && blocks.sections().front()));
        WordStyle style =
                holdsContents(section) ? WordStyle.CONTENTS_HEADING : style(section.level(), plain, inAppendix);
        boolean literal = !counted && !number.isEmpty() && section.level() <= CHAPTERS.length;
        Mark mark = new Mark(literal ? number : "", counted || literal, !counted && !plain);
        if (runsIn(section)) {
            new RunInHeading(blocks).write(section, style);
            return;
        }
        SectionWriter turned = leadsToTurned(section) ? new SectionWriter(blocks.turned()) : this;
        turned.heading(section, style, mark);
        facts(section.facts());
        boolean verbatim =
                section.kind() == SectionKind.ATTACHMENT && blocks.flow().hangs();
        BlockWriter inner = verbatim ? blocks.within(blocks.flow().verbatim()) : blocks;
        inner.blocks(section.blocks());
    }

    /** Whether the heading runs into the paragraph after it. */
    private static boolean runsIn(Section section) {
        return section.level() >= RUN_IN_LEVEL
                && !section.blocks().isEmpty()
                && section.blocks().get(0) instanceof Paragraph;
    }

    /** Whether what stands on turned pages follows a heading, which then stands there too. */
    private boolean leadsToTurned(Section section) {
        if (section.level() == 1 || section.blocks().isEmpty()) {
            return false;
        }
        Block first = section.blocks().get(0);
        return blocks.turns(first) || (first instanceof Section inner && leadsToTurned(inner));
    }

    private static RunningTitle.Kind kind(Section section, boolean counted, boolean appendix) {
        if (holdsContents(section)) {
            return RunningTitle.Kind.CONTENTS;
        }
        return !counted ? RunningTitle.Kind.FRONT : appendix ? RunningTitle.Kind.APPENDIX : RunningTitle.Kind.CHAPTER;
    }

    /** Whether a section is the contents, which the contents do not list. */
    private static boolean holdsContents(Section section) {
        return section.level() == 1
                && section.blocks().stream()
                        .anyMatch(block -> block instanceof Contents list && list.kind() == ContentsKind.SECTIONS);
    }

    private static boolean figure(char c) {
        return c >= '0' && c <= '9';
    }

    private static WordStyle style(int level, boolean plain, boolean appendix) {
        if (level > CHAPTERS.length) {
            return level == 4 ? WordStyle.HEADING_4 : WordStyle.HEADING_5;
        }
        WordStyle[] styles = plain ? PLAIN : appendix ? APPENDICES : CHAPTERS;
        return styles[level - 1];
    }

    /**
     * What stands before a heading.
     *
     * @param literal the number as text, where Word would count another; empty for none
     * @param numbered whether a number stands before it, of whatever kind
     * @param uncounted whether the style's own number has to be switched off
     */
    private record Mark(String literal, boolean numbered, boolean uncounted) {}

    private void heading(Section section, WordStyle style, Mark mark) {
        ParagraphFormat format = ParagraphFormat.of(style);
        boolean hangs = blocks.flow().hangs();
        String literal = mark.literal();
        if (mark.uncounted() && section.level() <= CHAPTERS.length) {
            format = format.inList(NumberingPart.NONE, 0).withLeft(0).withHanging(0);
        }
        boolean turned = blocks.flow().place() == Flow.Place.LANDSCAPE;
        if (turned) {
            // Turned pages have no label column, but headings keep their place beside their numbers.
            String tab = "<w:tab w:val=\"left\" w:pos=\"" + Sheet.LABEL + "\"/>";
            ParagraphFormat moved = format.withLeft(Sheet.LABEL);
            format = mark.numbered() ? moved.withTabs(tab).withHanging(Sheet.LABEL) : moved;
        } else if (!literal.isEmpty() && hangs) {
            format = format.withTabs("<w:tab w:val=\"left\" w:pos=\"0\"/>")
                    .withLeft(0)
                    .withHanging(Sheet.LABEL);
        } else if (!hangs && blocks.flow().left() > 0) {
            format = format.withLeft(blocks.flow().left());
        }
        String id = section.label().map(Label::id).orElse(section.origin().id());
        blocks.paragraph(format, () -> {
            if (!literal.isEmpty()) {
                blocks.runs().text(literal, RunFormat.PLAIN);
                blocks.runs().tab();
            }
            if (!blocks.story().main()) {
                blocks.inlines(section.title());
            } else {
                String contents = blocks.edition().bookmarks().contents(id);
                blocks.marked(contents, () -> blocks.marked(section.label(), () -> blocks.inlines(section.title())));
            }
        });
    }

    /** The facts under a chapter's title, side by side. How far it has come is told by the word alone. */
    private void facts(List<ChapterFact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        int[] widths = new int[facts.size()];
        int measure = blocks.flow().measure();
        for (int i = 0; i < widths.length; i++) {
            widths[i] = measure / widths.length;
        }
        TableXml xml = new TableXml(blocks.story());
        boolean rightToLeft = blocks.edition().language().rightToLeft();
        xml.start(
                new TableXml.Properties(WordStyle.CHAPTER_FACTS, blocks.flow().left(), false, rightToLeft, "", ""),
                widths);
        xml.rowStart(false, true);
        for (int i = 0; i < widths.length; i++) {
            ChapterFact fact = facts.get(i);
            xml.cellStart(widths[i], i == 0 ? "<w:tcMar>" + TableXml.margin("left", 0) + "</w:tcMar>" : "");
            blocks.paragraph(
                    ParagraphFormat.of(WordStyle.CHAPTER_FACT_NAME),
                    () -> blocks.runs().text(fact.name(), RunFormat.PLAIN));
            blocks.paragraph(ParagraphFormat.of(WordStyle.CHAPTER_FACT_VALUE), () -> blocks.inlines(fact.value()));
            xml.cellEnd();
        }
        xml.rowEnd();
        xml.end();
        blocks.space(AFTER_FACTS);
    }
}
