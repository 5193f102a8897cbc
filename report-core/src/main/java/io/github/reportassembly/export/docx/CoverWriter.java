package io.github.reportassembly.export.docx;

import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.document.Cover;
import io.github.reportassembly.document.Detail;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.PlainWords;
import java.util.List;

/** Writes the cover: the title ends where the tab beside it ends, and grows upwards. */
final class CoverWriter {
    /** From the top of the text to the foot of the title's last line, in twips. */
    private static final int TITLE_FOOT = 5472;

    private static final int TEAM_LINE = 300;
    private static final int SUBTITLE_LINE = 420;
    private static final int SUBTITLE_BEFORE = 152;

    /** Sizes in half points, as the styles have them. */
    private static final int TEAM_SIZE = 21;

    private static final int SUBTITLE_SIZE = 30;
    private static final int FACT_SIZE = 18;

    /** The height of the stage with its rules and the space above it, and of the note in it. */
    private static final int STAGE = 1860;

    private static final int STAGE_NOTE = 290;
    private static final int FACT = 392;
    private static final int FACT_LINE = 260;
    private static final int REMARK = 740;
    private static final int LEAST_GAP = 480;
    /** Kept free at the foot, for what the estimates miss. */
    private static final int RESERVE = 500;

    private static final String NAVY = "w:color=\"12355B\" w:themeColor=\"text2\"";
    private static final String RUST = "w:color=\"9B3A12\" w:themeColor=\"accent2\"";

    private final BlockWriter blocks;

    CoverWriter(BlockWriter blocks) {
        this.blocks = blocks;
    }

    void write(Cover cover) {
        int used = line(WordStyle.COVER_TEAM, cover.team()) + line(WordStyle.COVER_BODY, cover.body());
        TitleSize size = TitleSize.of(cover.title(), TITLE_FOOT - used);
        int title = size.height(cover.title());
        int before = Math.max(0, TITLE_FOOT - used - title);
        blocks.paragraph(ParagraphFormat.of(size.style).withBefore(before), () -> blocks.inlines(cover.title()));
        int subtitle = 0;
        if (!cover.subtitle().isEmpty()) {
            blocks.paragraph(ParagraphFormat.of(WordStyle.COVER_SUBTITLE), () -> blocks.inlines(cover.subtitle()));
            subtitle = SUBTITLE_BEFORE + SUBTITLE_LINE * lines(cover.subtitle(), SUBTITLE_SIZE, false);
        }
        int stage = stage(cover);
        facts(cover, Math.max(TITLE_FOOT, used + title) + subtitle + stage);
        if (!cover.remark().isEmpty()) {
            blocks.paragraph(ParagraphFormat.of(WordStyle.COVER_REMARK), () -> blocks.inlines(cover.remark()));
        }
    }

    /** The sizes of titles: a long one is smaller, so that the cover stays one page. */
    private enum TitleSize {
        USUAL(WordStyle.COVER_TITLE, 62, 760),
        LONG(WordStyle.COVER_TITLE_LONG, 42, 520),
        LONGEST(WordStyle.COVER_TITLE_LONGEST, 28, 340);

        private final WordStyle style;
        /** In half points. */
        private final int size;
        /** In twips. */
        private final int line;

        TitleSize(WordStyle style, int size, int line) {
            this.style = style;
            this.size = size;
            this.line = line;
        }

        /** The largest in which a title has room; the least if it has none. */
        static TitleSize of(List<Inline> title, int room) {
            for (TitleSize size : values()) {
                if (size.height(title) <= room) {
                    return size;
                }
            }
            return LONGEST;
        }

        int height(List<Inline> title) {
            return line * lines(title, size, true);
        }
    }

    /** The facts stand at the foot of the page, as far as the lines above and in them can be foreseen. */
    private void facts(Cover cover, int above) {
        if (cover.facts().isEmpty()) {
            return;
        }
        int height = RESERVE + (cover.remark().isEmpty() ? 0 : REMARK);
        int measure = Sheet.MEASURE - DetailsWriter.NAMES;
        for (Detail detail : cover.facts()) {
            int more = lines(PlainWords.ofBlocks(detail.blocks()), new Setting(FACT_SIZE, false, measure)) - 1;
            height += FACT + FACT_LINE * more;
        }
        int free = blocks.edition().sheet().textHeight() - above - height;
        new DetailsWriter(blocks).atFoot(cover.facts(), Math.max(LEAST_GAP, free));
    }

    /** Writes the stage between its rules, which are navy in a final report, and gives its height. */
    private int stage(Cover cover) {
        boolean isFinal = blocks.edition().info().version().stage() == Stage.FINAL;
        boolean noted = !cover.stageNote().isEmpty();
        String color = isFinal ? NAVY : RUST;
        String upper = rule("top", "12", "10", color);
        String lower = rule("bottom", "6", "12", color);
        RunFormat look = isFinal ? RunFormat.PLAIN.styled(WordStyle.STAGE_FINAL) : RunFormat.PLAIN;
        blocks.paragraph(
                ParagraphFormat.of(WordStyle.COVER_STAGE).withExtra(borders(noted ? upper : upper + lower)),
                () -> blocks.within(blocks.flow().block(WordStyle.COVER_STAGE)).inlines(cover.stage(), look));
        if (!noted) {
            return STAGE;
        }
        blocks.paragraph(
                ParagraphFormat.of(WordStyle.COVER_STAGE_NOTE).withExtra(borders(lower)),
                () -> blocks.inlines(cover.stageNote()));
        return STAGE + STAGE_NOTE;
    }

    private static String borders(String rules) {
        return "<w:pBdr>" + rules + "</w:pBdr>";
    }

    private static String rule(String side, String size, String space, String color) {
        return "<w:" + side + " w:val=\"single\" w:sz=\"" + size + "\" w:space=\"" + space + "\" " + color + "/>";
    }

    private int line(WordStyle style, List<Inline> content) {
        if (content.isEmpty()) {
            return 0;
        }
        blocks.paragraph(ParagraphFormat.of(style), () -> blocks.inlines(content));
        return TEAM_LINE * lines(content, TEAM_SIZE, false);
    }

    private static int lines(List<Inline> content, int size, boolean bold) {
        return lines(PlainWords.of(content), new Setting(size, bold, Sheet.MEASURE));
    }

    /**
     * How words are set.
     *
     * @param size in half points
     * @param measure width of the lines in twips
     */
    private record Setting(int size, boolean bold, int measure) {}

    /** About how many lines words take, broken at spaces. */
    private static int lines(String words, Setting setting) {
        // A twip is a twentieth of a point, a size half a point: an em is ten twips of each unit of size.
        int room = setting.measure() * 100 / setting.size();
        int space = TextWidth.of(" ", setting.bold());
        int lines = 1;
        int used = 0;
        for (String word : words.split(" ", -1)) {
            int width = TextWidth.of(word, setting.bold());
            if (used > 0 && used + space + width > room) {
                lines++;
                used = width;
            } else {
                used += (used > 0 ? space : 0) + width;
            }
        }
        return lines;
    }
}
