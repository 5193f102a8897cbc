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
    private static final int TITLE_LINE = 760;
    /** Characters of a line of the title. */
    private static final int TITLE_CHARACTERS = 22;

    private static final int TEAM_CHARACTERS = 60;
    /** The height of the stage with the space above it. */
    private static final int STAGE = 2500;

    private static final int FACT = 392;
    private static final int FACT_LINE = 260;
    private static final int FACT_CHARACTERS = 58;
    private static final int REMARK = 740;
    private static final int LEAST_GAP = 480;

    private static final String NAVY_TOP =
            "<w:suppressLineNumbers/><w:pBdr><w:top w:val=\"single\" w:sz=\"12\" w:space=\"10\""
                    + " w:color=\"12355B\" w:themeColor=\"text2\"/></w:pBdr>";
    private static final String NAVY_BOTTOM = "<w:suppressLineNumbers/><w:pBdr><w:bottom w:val=\"single\" w:sz=\"6\""
            + " w:space=\"12\" w:color=\"12355B\" w:themeColor=\"text2\"/></w:pBdr>";

    private final BlockWriter blocks;

    CoverWriter(BlockWriter blocks) {
        this.blocks = blocks;
    }

    void write(Cover cover) {
        int used = line(WordStyle.COVER_TEAM, cover.team()) + line(WordStyle.COVER_BODY, cover.body());
        int title = TITLE_LINE * lines(cover.title(), TITLE_CHARACTERS);
        int before = Math.max(0, TITLE_FOOT - used - title);
        blocks.paragraph(
                ParagraphFormat.of(WordStyle.COVER_TITLE).withBefore(before), () -> blocks.inlines(cover.title()));
        int subtitle = line(WordStyle.COVER_SUBTITLE, cover.subtitle());
        stage(cover);
        facts(cover, Math.max(TITLE_FOOT, used + title) + subtitle + STAGE);
        line(WordStyle.COVER_REMARK, cover.remark());
    }

    /** The facts stand at the foot of the page, as far as the lines above and in them can be foreseen. */
    private void facts(Cover cover, int above) {
        if (cover.facts().isEmpty()) {
            return;
        }
        int height = cover.remark().isEmpty() ? 0 : REMARK;
        for (Detail detail : cover.facts()) {
            int characters = CellLength.of(detail.blocks());
            height += FACT + FACT_LINE * (characters / FACT_CHARACTERS);
        }
        new DetailsWriter(blocks)
                .atFoot(
                        cover.facts(),
                        Math.max(LEAST_GAP, blocks.edition().sheet().textHeight() - above - height));
    }

    /** A final report's cover has its rules in navy. */
    private void stage(Cover cover) {
        boolean isFinal = blocks.edition().info().stage() == Stage.FINAL;
        ParagraphFormat above = ParagraphFormat.of(WordStyle.COVER_STAGE);
        RunFormat look = isFinal ? RunFormat.PLAIN.styled(WordStyle.STAGE_FINAL) : RunFormat.PLAIN;
        blocks.paragraph(isFinal ? above.withExtra(NAVY_TOP) : above, () -> blocks.inlines(cover.stage(), look));
        ParagraphFormat below = ParagraphFormat.of(WordStyle.COVER_STAGE_NOTE);
        blocks.paragraph(isFinal ? below.withExtra(NAVY_BOTTOM) : below, () -> blocks.inlines(cover.stageNote()));
    }

    private int line(WordStyle style, List<Inline> content) {
        if (content.isEmpty()) {
            return 0;
        }
        blocks.paragraph(ParagraphFormat.of(style), () -> blocks.inlines(content));
        return TEAM_LINE * lines(content, TEAM_CHARACTERS);
    }

    /** About how many lines words take: as many characters a line as fit, broken at spaces. */
    private static int lines(List<Inline> content, int characters) {
        int lines = 1;
        int used = 0;
        for (String word : PlainWords.of(content).split(" ", -1)) {
            if (used > 0 && used + 1 + word.length() > characters) {
                lines++;
                used = word.length();
            } else {
                used += (used > 0 ? 1 : 0) + word.length();
            }
        }
        return lines;
    }
}
