package io.github.reportassembly.layout.line;

import io.github.reportassembly.page.LinkTarget;
import io.github.reportassembly.source.SourceSpan;
import io.github.reportassembly.style.TextStyle;
import java.util.Optional;

/**
 * Characters that look alike and belong together.
 *
 * @param language tag of BCP 47, for hyphenation
 * @param rise of the baseline, upwards, in thousandths of a point
 * @param content number of the marked content that the characters belong to
 * @param link where the run leads, if it does
 * @param linkElement number of the link's structure element; any number without a link
 * @param note key of the footnote whose mark this is; empty for other text
 */
public record TextRun(
        String text,
        TextStyle style,
        String language,
        int rise,
        Decoration decoration,
        BreakRule breaks,
        int content,
        Optional<LinkTarget> link,
        int linkElement,
        String linkDescription,
        String note,
        SourceSpan span)
        implements LineItem {}
