package io.github.reportassembly.export.docx;

import io.github.reportassembly.document.Detail;
import java.util.List;

/** Writes facts by their names as a table of two columns. */
final class DetailsWriter {
    /** The width of the names of recommendations and of most others. */
    static final int NAMES = 1840;
    /** The width of the names of findings. */
    static final int SHORT_NAMES = 1160;

    /** The widest that names of findings and suggestions become. */
    private static final int MOST_NAMES = NAMES;

    private static final int NAME_GAP = 160;
    /** Width of an em of names in twips, as {@link TextWidth} counts them. */
    private static final int NAME_EM = 170;

    private static final int BEFORE = 260;
    private static final int BEFORE_UNRULED = 80;
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
        blocks.story().seam().spaceBeforeTable(BEFORE);
        rows(details, new Form(WordStyle.DETAIL_TABLE, names, WordStyle.DETAIL_VALUE));
        blocks.space(AFTER);
    }

    /** The table of a recommendation, which ends itself. */
    void ruled(List<Detail> details) {
        inBlock(details, BEFORE, new Form(WordStyle.DETAIL_TABLE, NAMES, WordStyle.DETAIL_VALUE));
    }

    /** The table of a finding or a suggestion, without lines and with narrower names if they are short. */
    void unruled(List<Detail> details) {
        int names = SHORT_NAMES;
        for (Detail detail : details) {
            int width = TextWidth.of(detail.name(), false) * NAME_EM / 1000 + NAME_GAP;
            names = Math.max(names, Math.min(width, MOST_NAMES));
        }
        inBlock(details, BEFORE_UNRULED, new Form(WordStyle.FINDING_DETAIL, names, WordStyle.DETAIL_VALUE));
    }

    private void inBlock(List<Detail> details, int before, Form form) {
        blocks.story().seam().spaceBeforeTable(before);
        rows(details, form);
    }

    /** The table at the foot of the cover, with the space above it. */
    void atFoot(List<Detail> details, int above) {
        blocks.story().seam().spaceBeforeTable(above);
        rows(details, new Form(WordStyle.DETAIL_TABLE, NAMES, WordStyle.COVER_FACTS));
    }

    /** How rows look: the style of the table, the width of the names, the style of the values. */
    private record Form(WordStyle table, int names, WordStyle value) {}

    private void rows(List<Detail> details, Form form) {
        int names = form.names();
        TableXml xml = new TableXml(blocks.story());
        int[] widths = {names, Math.max(names, flow.measure() - names)};
        boolean rightToLeft = blocks.edition().language().rightToLeft();
        xml.start(new TableXml.Properties(form.table(), flow.left(), false, rightToLeft, "", ""), widths);
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
            blocks.within(flow.cell(form.value(), widths[1], "")).cellBlocks(detail.blocks());
            xml.cellEnd();
            xml.rowEnd();
        }
        xml.end();
    }
}
