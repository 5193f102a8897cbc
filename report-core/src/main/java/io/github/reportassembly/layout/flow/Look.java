package io.github.reportassembly.layout.flow;

import io.github.reportassembly.layout.line.BreakRule;
import io.github.reportassembly.layout.line.Decoration;
import io.github.reportassembly.page.LinkTarget;
import io.github.reportassembly.style.FontFamily;
import io.github.reportassembly.style.FontKey;
import io.github.reportassembly.style.FontWeight;
import io.github.reportassembly.style.TextStyle;
import java.util.Optional;

/**
 * What holds for the characters at a place within a paragraph.
 *
 * @param rise of the baseline, upwards
 * @param link where they lead, with the number of the link's element
 */
record Look(
        TextStyle style,
        String language,
        int rise,
        Decoration decoration,
        BreakRule breaks,
        Optional<LinkTarget> link,
        int element,
        String description) {

    static Look of(TextStyle style, String language) {
        return new Look(style, language, 0, Decoration.NONE, BreakRule.TEXT, Optional.empty(), 0, "");
    }

    Look with(TextStyle other) {
        return new Look(other, language, rise, decoration, breaks, link, element, description);
    }

    Look with(Decoration other) {
        return new Look(style, language, rise, other, breaks, link, element, description);
    }

    Look with(BreakRule other) {
        return new Look(style, language, rise, decoration, other, link, element, description);
    }

    Look in(String other) {
        return new Look(style, other, rise, decoration, breaks, link, element, description);
    }

    Look leadingTo(LinkTarget target, int to, String words) {
        return new Look(style, language, rise, decoration, breaks, Optional.of(target), to, words);
    }

    Look bold() {
        return with(style.withFont(
                new FontKey(style.font().family(), FontWeight.BOLD, style.font().italic())));
    }

    Look italic() {
        return with(
                style.withFont(new FontKey(style.font().family(), style.font().weight(), true)));
    }

    /** As code: the other family at nine tenths of the size. */
    Look code() {
        FontWeight weight = style.font().weight() == FontWeight.REGULAR ? FontWeight.REGULAR : FontWeight.BOLD;
        return with(style.withFont(new FontKey(FontFamily.CODE, weight, false)).withSize(style.size() * 9 / 10));
    }

    /** Raised at 0.62 of the size. */
    Look superscript() {
        return shifted(style.size() * 42 / 100);
    }

    /** Lowered at 0.62 of the size. */
    Look subscript() {
        return shifted(-style.size() * 16 / 100);
    }

    private Look shifted(int by) {
        return new Look(
                style.withSize(style.size() * 62 / 100),
                language,
                rise + by,
                decoration,
                breaks,
                link,
                element,
                description);
    }
}
