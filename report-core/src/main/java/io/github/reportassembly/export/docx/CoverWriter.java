package io.github.reportassembly.export.docx;

import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.document.Cover;
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
        if (!cover.facts().isEmpty()) {
            new DetailsWriter(blocks).atFoot(cover.facts());
        }
        int used = line(WordStyle.COVER_TEAM, cover.team()) + line(WordStyle.COVER_BODY, cover.body());
        int title = TITLE_LINE * lines(cover.title(), TITLE_CHARACTERS);
        int before = Math.max(0, TITLE_FOOT - used - title);
        blocks.paragraph(
                ParagraphFormat.of(WordStyle.COVER_TITLE).withBefore(before), () -> blocks.inlines(cover.title()));
        line(WordStyle.COVER_SUBTITLE, cover.subtitle());
        stage(cover);
        line(WordStyle.COVER_REMARK, cover.remark());
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
