package io.github.reportassembly.export.docx;

import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.EditorNote;
import io.github.reportassembly.document.Paragraph;
import java.util.List;

/** Notes to editors as comments of Word's, on the paragraph that they follow. */
final class Comments {
    private static final String ROOT = "<w:comments"
            + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">";

    private static final RunFormat REFERENCE = RunFormat.PLAIN.styled(WordStyle.COMMENT_REFERENCE);

    private final Story story = Story.notes();
    private int count;

    boolean isEmpty() {
        return count == 0;
    }

    Relationships relationships() {
        return story.relationships();
    }

    /** The part of the file that holds them. */
    byte[] part() {
        return XmlWriter.bytes(ROOT + story.xml().fragment() + "</w:comments>");
    }

    /** Writes a note, on the last paragraph if it has text, else on a line that says there is one. */
    void add(EditorNote note, BlockWriter blocks) {
        int id = count++;
        String name = blocks.edition().phrases().text("layout.editor-note");
        write(note, id, name, blocks.edition());
        XmlWriter start = new XmlWriter();
        start.start("w:commentRangeStart").attribute("w:id", id).end();
        XmlWriter end = new XmlWriter();
        end.start("w:commentRangeEnd").attribute("w:id", id).end();
        end.start("w:r");
        REFERENCE.write(end, false);
        end.start("w:commentReference").attribute("w:id", id).end().end();
        if (!blocks.story().seam().surroundLastText(start.fragment(), end.fragment())) {
            ParagraphFormat format = blocks.format(WordStyle.NOTE_TO_EDITOR_LABEL);
            blocks.paragraph(format, () -> {
                blocks.xml().raw(start.fragment());
                blocks.runs().text(name, RunFormat.PLAIN);
                blocks.xml().raw(end.fragment());
            });
        }
    }

    private void write(EditorNote note, int id, String author, Edition edition) {
        XmlWriter xml = story.xml();
        xml.start("w:comment").attribute("w:id", id).attribute("w:author", author);
        Flow flow = Flow.note(WordStyle.COMMENT_TEXT, 0);
        BlockWriter writer = new BlockWriter(edition, story, flow, PageSections.NONE);
        List<Block> blocks = note.blocks();
        boolean runsIn = !blocks.isEmpty() && blocks.get(0) instanceof Paragraph;
        writer.paragraph(ParagraphFormat.of(WordStyle.COMMENT_TEXT), () -> {
            writer.runs().element(REFERENCE, "w:annotationRef");
            if (runsIn) {
                writer.inlines(((Paragraph) blocks.get(0)).content());
            }
        });
        writer.cellBlocks(runsIn ? blocks.subList(1, blocks.size()) : blocks);
        story.seam().inside();
        xml.end();
    }
}
