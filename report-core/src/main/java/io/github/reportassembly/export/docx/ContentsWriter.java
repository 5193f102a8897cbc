package io.github.reportassembly.export.docx;

import io.github.reportassembly.document.ContentsKind;
import io.github.reportassembly.numbering.ContentsEntry;
import java.util.List;

/**
 * Writes lists of contents with all their lines and page numbers, within the field that Word would make them with. The
 * list of recommendations is made of their titles, as a fourth level that no heading has.
 */
final class ContentsWriter {
    private static final String HAIR_ABOVE =
            "<w:pBdr><w:top w:val=\"single\" w:sz=\"4\" w:space=\"8\" w:color=\"B4BCC5\" w:themeColor=\"accent6\"/></w:pBdr>";
    private static final int ABOVE_APPENDICES = 380;

    private final BlockWriter blocks;

    ContentsWriter(BlockWriter blocks) {
        this.blocks = blocks;
    }

    void write(ContentsKind kind) {
        List<ContentsEntry> entries = blocks.edition().numbers().contents(kind);
        if (entries.isEmpty()) {
            return;
        }
        boolean control = kind == ContentsKind.SECTIONS && blocks.flow().place() != Flow.Place.CELL;
        if (control) {
            ContentControl.startContents(blocks.xml(), kind.name());
        }
        String field = field(kind);
        boolean appendices = false;
        for (int i = 0; i < entries.size(); i++) {
            ContentsEntry entry = entries.get(i);
            boolean ruled = kind == ContentsKind.SECTIONS && entry.appendix() && !appendices && i > 0;
            appendices |= entry.appendix();
            boolean last = i == entries.size() - 1;
            boolean first = i == 0;
            blocks.paragraph(format(kind, entry, ruled), () -> {
                if (first) {
                    blocks.runs().fieldStart(field, RunFormat.PLAIN);
                }
                line(kind, entry);
                if (last) {
                    blocks.runs().fieldEnd(RunFormat.PLAIN);
                }
            });
        }
        if (control) {
            ContentControl.end(blocks.xml());
        }
    }

    private void line(ContentsKind kind, ContentsEntry entry) {
        String bookmark = kind == ContentsKind.RECOMMENDATIONS
                ? Bookmarks.name(entry.id())
                : blocks.edition().bookmarks().contents(entry.id());
        blocks.xml().start("w:hyperlink").attribute("w:anchor", bookmark).attribute("w:history", "1");
        if (!entry.number().isEmpty()) {
            blocks.runs().text(number(kind, entry.number()), RunFormat.PLAIN);
            blocks.runs().tab();
        }
        InlineWriter.words(blocks.edition(), blocks.story(), entry.title(), RunFormat.PLAIN);
        blocks.runs().tab();
        String page = blocks.edition().page(entry.id());
        blocks.runs().field("PAGEREF " + bookmark + " \\h", page, RunFormat.PLAIN);
        blocks.xml().end();
    }

    private String number(ContentsKind kind, String number) {
        return switch (kind) {
            case SECTIONS, RECOMMENDATIONS -> number;
            case TABLES -> blocks.edition().phrases().text("reference.table.one", number);
            case FIGURES -> blocks.edition().phrases().text("reference.figure.one", number);
        };
    }

    private static String field(ContentsKind kind) {
        return switch (kind) {
            case SECTIONS -> "TOC \\o \"1-3\" \\h \\z \\u";
            case TABLES -> "TOC \\h \\z \\c \"Table\"";
            case FIGURES -> "TOC \\h \\z \\c \"Figure\"";
            case RECOMMENDATIONS -> "TOC \\h \\z \\t \"" + WordStyle.RECOMMENDATION_TITLE.styleName() + ",4\"";
        };
    }

    private static ParagraphFormat format(ContentsKind kind, ContentsEntry entry, boolean ruled) {
        if (kind != ContentsKind.SECTIONS) {
            ParagraphFormat format = ParagraphFormat.of(
                    kind == ContentsKind.RECOMMENDATIONS ? WordStyle.TOC_4 : WordStyle.TABLE_OF_FIGURES);
            return entry.number().isEmpty() ? format.withLeft(0).withHanging(0) : format;
        }
        WordStyle style = switch (entry.level()) {
            case 1 -> WordStyle.TOC_1;
            case 2 -> WordStyle.TOC_2;
            default -> WordStyle.TOC_3;
        };
        ParagraphFormat format = ParagraphFormat.of(style);
        if (ruled) {
            format = format.withExtra(HAIR_ABOVE).withBefore(ABOVE_APPENDICES);
        }
        if (!entry.number().isEmpty()) {
            return format;
        }
        int left = entry.level() > 2 ? 600 : 0;
        return format.withLeft(left).withHanging(0);
    }
}
