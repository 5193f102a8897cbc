package io.github.reportassembly.export.docx;

import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Footnote;
import io.github.reportassembly.document.Paragraph;
import java.util.List;

/** The footnotes, in the order of their marks; they are numbered through the report, as Word does by itself. */
final class Footnotes {
    private static final int SEPARATION = 280;

    private final Story story = Story.notes();
    private int count;

    Story story() {
        return story;
    }

    /** Writes a note, and gives the id by which its mark names it. */
    int add(Edition edition, Footnote note) {
        int id = ++count;
        XmlWriter xml = story.xml();
        xml.start("w:footnote").attribute("w:id", id);
        Flow flow = Flow.note(WordStyle.FOOTNOTE_TEXT, SEPARATION);
        BlockWriter writer = new BlockWriter(edition, story, flow, PageSections.NONE);
        List<Block> blocks = note.blocks();
        boolean runsIn = !blocks.isEmpty() && blocks.get(0) instanceof Paragraph;
        writer.paragraph(ParagraphFormat.of(WordStyle.FOOTNOTE_TEXT), () -> {
            writer.runs().element(RunFormat.PLAIN, "w:footnoteRef");
            writer.runs().tab();
            if (runsIn) {
                writer.inlines(((Paragraph) blocks.get(0)).content());
            }
        });
        writer.blocks(runsIn ? blocks.subList(1, blocks.size()) : blocks);
        if (story.seam().afterTable()) {
            writer.paragraph(ParagraphFormat.of(WordStyle.TABLE_END), () -> {});
        }
        story.seam().inside();
        xml.end();
        return id;
    }
}
