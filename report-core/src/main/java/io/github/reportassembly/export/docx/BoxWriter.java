package io.github.reportassembly.export.docx;

import io.github.reportassembly.document.Callout;
import io.github.reportassembly.document.CalloutKind;
import io.github.reportassembly.document.EditorNote;
import io.github.reportassembly.document.Quotation;
import io.github.reportassembly.document.StatusBox;
import java.util.Locale;

/** Writes blocks that are set apart: quotations, callouts, notes to the editor, the status box. */
final class BoxWriter {
    private static final int QUOTE_INDENT = 480;
    private static final int CALLOUT_INDENT = 220;
    private static final int CALLOUT_AFTER = 200;
    private static final int NOTE_PADDING = 200;

    private final BlockWriter blocks;
    private final Flow flow;

    BoxWriter(BlockWriter blocks) {
        this.blocks = blocks;
        this.flow = blocks.flow();
    }

    void write(Quotation quotation) {
        blocks.within(flow.indented(WordStyle.QUOTE, QUOTE_INDENT, false)).blocks(quotation.blocks());
    }

    /** A callout's bar is the start border of its paragraphs, which so keep their line numbers. */
    void write(Callout callout) {
        CalloutKind kind = callout.kind();
        String name = blocks.edition().phrases().text("callout." + kind.name().toLowerCase(Locale.ROOT));
        BlockWriter inner = blocks.within(flow.indented(text(kind), CALLOUT_INDENT, false));
        RunFormat format =
                kind == CalloutKind.CAUTION ? RunFormat.PLAIN.styled(WordStyle.CAUTION_LABEL) : RunFormat.PLAIN;
        inner.paragraph(inner.format(label(kind)), () -> inner.runs().text(name, format));
        inner.blocks(callout.blocks());
        blocks.space(CALLOUT_AFTER);
    }

    void write(EditorNote note) {
        TableXml table = new TableXml(blocks.story());
        int[] width = {flow.measure()};
        table.start(WordStyle.EDITOR_NOTE, flow.left(), width);
        table.rowStart(false, true);
        table.cellStart(
                width[0],
                "<w:tcMar>" + TableXml.margin("left", NOTE_PADDING) + TableXml.margin("right", NOTE_PADDING)
                        + "</w:tcMar>");
        BlockWriter inner = blocks.within(flow.cell(WordStyle.NOTE_TO_EDITOR, width[0] - 2 * NOTE_PADDING, ""));
        String name = blocks.edition().phrases().text("layout.editor-note");
        inner.paragraph(
                ParagraphFormat.of(WordStyle.NOTE_TO_EDITOR_LABEL),
                () -> inner.runs().text(name, RunFormat.PLAIN));
        inner.cellBlocks(note.blocks());
        table.cellEnd();
        table.rowEnd();
        table.end();
        blocks.space(CALLOUT_AFTER);
    }

    /** The status box takes the label column too; its text stands on the axis. */
    void write(StatusBox box) {
        TableXml table = new TableXml(blocks.story());
        int label = flow.hangs() ? Sheet.LABEL : 0;
        int[] width = {flow.measure() + label};
        table.start(WordStyle.STATUS_BOX, flow.left() - label, width);
        table.rowStart(false, false);
        table.cellStart(
                width[0],
                "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"EFF3F7\" w:themeFill=\"background2\"/>"
                        + "<w:tcMar>" + TableXml.margin("left", label) + TableXml.margin("bottom", NOTE_PADDING)
                        + TableXml.margin("right", NOTE_PADDING) + "</w:tcMar>");
        BlockWriter inner = blocks.within(flow.cell(WordStyle.STATUS_TEXT, width[0] - label - NOTE_PADDING, ""));
        inner.paragraph(ParagraphFormat.of(WordStyle.STATUS_HEADING), () -> inner.inlines(box.title()));
        inner.cellBlocks(box.blocks());
        table.cellEnd();
        table.rowEnd();
        table.end();
        blocks.space(CALLOUT_AFTER);
    }

    private static WordStyle text(CalloutKind kind) {
        return switch (kind) {
            case NOTE -> WordStyle.ALERT_NOTE;
            case TIP -> WordStyle.ALERT_TIP;
            case IMPORTANT -> WordStyle.ALERT_IMPORTANT;
            case WARNING -> WordStyle.ALERT_WARNING;
            case CAUTION -> WordStyle.ALERT_CAUTION;
        };
    }

    private static WordStyle label(CalloutKind kind) {
        return switch (kind) {
            case NOTE -> WordStyle.ALERT_NOTE_LABEL;
            case TIP -> WordStyle.ALERT_TIP_LABEL;
            case IMPORTANT -> WordStyle.ALERT_IMPORTANT_LABEL;
            case WARNING -> WordStyle.ALERT_WARNING_LABEL;
            case CAUTION -> WordStyle.ALERT_CAUTION_LABEL;
        };
    }
}
