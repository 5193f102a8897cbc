package io.github.reportassembly.layout.flow;

import io.github.reportassembly.document.ItemKind;
import io.github.reportassembly.style.Color;
import io.github.reportassembly.style.FontKey;
import io.github.reportassembly.style.FontWeight;
import io.github.reportassembly.style.Palette;
import io.github.reportassembly.style.StyleName;
import io.github.reportassembly.style.TextStyle;

/**
 * How the kinds of items differ.
 *
 * @param before space above the top rule
 * @param topRule height of the top rule
 * @param badgeTop from the top rule to the badge
 * @param color of badge and kicker
 */
record ItemLook(ItemKind kind, int before, int topRule, Color ruleColor, int bottomRule, int badgeTop, Color color) {
    private static final int BEFORE_RECOMMENDATION = 23_000;
    private static final int BEFORE_FINDING = 18_000;

    static ItemLook of(ItemKind kind) {
        return switch (kind) {
            case RECOMMENDATION ->
                new ItemLook(kind, BEFORE_RECOMMENDATION, 1_500, Palette.NAVY, 750, 9_500, Palette.NAVY);
            case FINDING -> new ItemLook(kind, BEFORE_FINDING, 750, Palette.RULE, 750, 7_750, Palette.NAVY);
            case SUGGESTION, WITHDRAWN ->
                new ItemLook(kind, BEFORE_RECOMMENDATION, 750, Palette.RULE, 750, 7_750, Palette.GREY);
        };
    }

    boolean filled() {
        return kind == ItemKind.RECOMMENDATION;
    }

    /** Whether details stand between lines, as those of recommendations do. */
    boolean ruledDetails() {
        return kind == ItemKind.RECOMMENDATION;
    }

    /** Whether the item stays in one piece. */
    boolean whole() {
        return kind == ItemKind.FINDING || kind == ItemKind.SUGGESTION;
    }

    StyleName title() {
        return kind == ItemKind.RECOMMENDATION || kind == ItemKind.WITHDRAWN
                ? StyleName.ITEM_TITLE
                : StyleName.FINDING_STATEMENT;
    }

    TextStyle title(TextStyle style) {
        if (kind == ItemKind.SUGGESTION) {
            return style.withFont(new FontKey(style.font().family(), FontWeight.REGULAR, false));
        }
        return kind == ItemKind.WITHDRAWN ? style.withColor(Palette.GREY) : style;
    }
}
