package io.github.reportassembly.export.docx;

import io.github.reportassembly.document.Detail;
import java.util.List;

/** Writes facts by their names as a table of two columns. */
final class DetailsWriter {
    /** The width of the names of recommendations and of most others. */
    static final int NAMES = 1840;
    /** The width of the names of findings. */
    static final int SHORT_NAMES = 1160;

    private static final int BEFORE = 240;
    private static final int AFTER = 220;
    private static final String FIRST = "<w:tcMar>" + TableXml.margin("left", 0) + "</w:tcMar>";
    private static final String SECOND =
            "<w:tcMar>" + TableXml.margin("left", 0) + TableXml.margin("right", 0) + "</w:tcMar>";

    private final BlockWriter blocks;
    private final Flow flow;

    DetailsWriter(BlockWriter blocks) {
        this.blocks = blocks;
        this.flow = blocks.flow();
    }

    void write(List<Detail> details, int names) {
        blocks.paragraph(
                ParagraphFormat.of(WordStyle.TABLE_END).withBefore(BEFORE).withAfter(0), () -> {});
        rows(details, names, WordStyle.DETAIL_VALUE);
        blocks.paragraph(ParagraphFormat.of(WordStyle.TABLE_END).withAfter(AFTER), () -> {});
    }

    /** The table of a block that ends itself. */
    void inBlock(List<Detail> details, int names) {
        blocks.paragraph(
                ParagraphFormat.of(WordStyle.TABLE_END)
                        .withBefore(BEFORE)
                        .withAfter(0)
                        .keepWithNext(),
                () -> {});
        rows(details, names, WordStyle.DETAIL_VALUE);
    }

    /** The table at the foot of the cover, with the space above it. */
    void atFoot(List<Detail> details, int above) {
        blocks.paragraph(
                ParagraphFormat.of(WordStyle.TABLE_END).withBefore(above).withAfter(0), () -> {});
        rows(details, NAMES, WordStyle.COVER_FACTS);
    }

    private void rows(List<Detail> details, int names, WordStyle value) {
        TableXml xml = new TableXml(blocks.xml());
        int[] widths = {names, Math.max(names, flow.measure() - names)};
        boolean rightToLeft = blocks.edition().language().rightToLeft();
        xml.start(new TableXml.Properties(WordStyle.DETAIL_TABLE, flow.left(), false, rightToLeft, "", ""), widths);
        for (int i = 0; i < details.size(); i++) {
            Detail detail = details.get(i);
            // Two rows at least stay on each side of a page break: the first keeps with the second, the last but one
            // with the last.
            boolean keeps = details.size() > 1 && (i == 0 || i == details.size() - 2);
            xml.rowStart(false, true);
            xml.cellStart(widths[0], FIRST);
            ParagraphFormat name = ParagraphFormat.of(WordStyle.DETAIL_NAME);
            blocks.paragraph(
                    keeps ? name.keepWithNext() : name, () -> blocks.runs().text(detail.name(), RunFormat.PLAIN));
            xml.cellEnd();
            xml.cellStart(widths[1], SECOND);
            blocks.within(flow.cell(value, widths[1], "")).cellBlocks(detail.blocks());
            xml.cellEnd();
            xml.rowEnd();
        }
        xml.end();
    }
}
