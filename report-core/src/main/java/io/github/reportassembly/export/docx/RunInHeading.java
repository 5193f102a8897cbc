package io.github.reportassembly.export.docx;

import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Label;
import io.github.reportassembly.document.Paragraph;
import io.github.reportassembly.document.PlainWords;
import io.github.reportassembly.document.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes a heading that runs into the paragraph after it. Both are paragraphs of their own, so that the heading stays one
 * for navigation and for readers' aids; its mark is Word's style separator, a paragraph mark that is always hidden (ECMA-376
 * part 1, 17.3.2.36), behind which the next paragraph goes on in the same line.
 */
final class RunInHeading {
    private static final String SEPARATOR = "<w:rPr><w:vanish/><w:specVanish/></w:rPr>";
    private static final String CLOSING = ".!?:\u3002\u061F";

    private final BlockWriter blocks;

    RunInHeading(BlockWriter blocks) {
        this.blocks = blocks;
    }

    /** @param section whose first block is a paragraph */
    void write(Section section, WordStyle style) {
        Paragraph first = (Paragraph) section.blocks().get(0);
        Optional<String> number = new ParagraphWriter(blocks).number(first);
        String bookmark = number.isPresent() && blocks.story().main() ? Bookmarks.paragraph(first.origin()) : "";
        int id = bookmark.isEmpty() ? 0 : blocks.edition().bookmarks().nextId();
        if (!bookmark.isEmpty()) {
            blocks.story().seam().mark(id, bookmark);
        }
        heading(section, style, number);
        List<Block> rest = new ArrayList<>(section.blocks());
        rest.set(0, new Paragraph(first.origin(), first.role(), false, first.content()));
        blocks.block(rest, 0);
        if (!bookmark.isEmpty()) {
            blocks.runs().bookmarkEnd(id);
        }
        for (int i = 1; i < rest.size(); i++) {
            blocks.block(rest, i);
        }
    }

    /** The number of the paragraph stands before the heading, as it does on the pages. */
    private void heading(Section section, WordStyle style, Optional<String> number) {
        ParagraphFormat format = blocks.format(style);
        ParagraphFormat hanging = format.withTabs("<w:tab w:val=\"left\" w:pos=\"0\"/>")
                .withLeft(0)
                .withHanging(Sheet.LABEL);
        Paragraph first = (Paragraph) section.blocks().get(0);
        blocks.paragraph(number.isPresent() ? hanging : format, () -> {
            number.ifPresent(printed -> new ParagraphWriter(blocks).number(first, printed));
            title(section);
        });
        blocks.story().seam().addToLastParagraph(SEPARATOR, 0);
    }

    private void title(Section section) {
        String words = PlainWords.of(section.title());
        boolean closed = !words.isEmpty() && CLOSING.indexOf(words.charAt(words.length() - 1)) >= 0;
        if (blocks.story().main()) {
            String id = section.label().map(Label::id).orElse(section.origin().id());
            String contents = blocks.edition().bookmarks().contents(id);
            blocks.marked(contents, () -> blocks.marked(section.label(), () -> blocks.inlines(section.title())));
        } else {
            blocks.inlines(section.title());
        }
        blocks.runs().text(closed ? " " : ". ", RunFormat.PLAIN);
    }
}
