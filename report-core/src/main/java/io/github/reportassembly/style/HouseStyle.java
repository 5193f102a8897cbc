package io.github.reportassembly.style;

import static io.github.reportassembly.style.FontWeight.BOLD;
import static io.github.reportassembly.style.FontWeight.REGULAR;
import static io.github.reportassembly.style.FontWeight.SEMIBOLD;
import static io.github.reportassembly.style.Palette.GREY;
import static io.github.reportassembly.style.Palette.INK;
import static io.github.reportassembly.style.Palette.NAVY;
import static io.github.reportassembly.style.Palette.RUST;

import java.util.EnumMap;
import java.util.Map;

/** The house style: everything that is cited hangs in the label column, everything that is read stands on one axis. */
public final class HouseStyle {
    private static final int LABEL_COLUMN = 68_000;
    private static final int MEASURE = 372_000;

    private HouseStyle() {}

    /** On A4: 45 lines of body text a page. */
    public static StyleSheet a4() {
        return new StyleSheet(
                new PageGeometry(595_280, 841_890, 66_000, LABEL_COLUMN, MEASURE, 86_000, 675_000, 56_000, 47_500),
                new PageGeometry(841_890, 595_280, 66_000, 0, 709_890, 80_000, 441_280, 50_000, 40_500),
                styles(),
                LayoutOptions.USUAL);
    }

    /** On US Letter: 42 lines of body text a page, broken as on A4. */
    public static StyleSheet letter() {
        return new StyleSheet(
                new PageGeometry(612_000, 792_000, 74_000, LABEL_COLUMN, MEASURE, 80_000, 630_000, 50_000, 47_500),
                new PageGeometry(792_000, 612_000, 74_000, 0, 644_000, 80_000, 458_000, 50_000, 40_500),
                styles(),
                LayoutOptions.USUAL);
    }

    private static Map<StyleName, BlockStyle> styles() {
        Map<StyleName, BlockStyle> styles = new EnumMap<>(StyleName.class);
        headings(styles);
        text(styles);
        tables(styles);
        items(styles);
        pages(styles);
        cover(styles);
        return styles;
    }

    private static void headings(Map<StyleName, BlockStyle> styles) {
        styles.put(StyleName.CHAPTER_TITLE, block(text(SEMIBOLD, 22, NAVY), 28, 0, 14));
        styles.put(StyleName.CHAPTER_NUMBER, block(text(SEMIBOLD, 24, Palette.WHITE), 28, 0, 0));
        styles.put(StyleName.CHAPTER_FACT, block(text(REGULAR, 8.75, GREY), 13, 0, 23));
        styles.put(StyleName.SECTION, block(text(SEMIBOLD, 15, NAVY), 20, 22, 5));
        styles.put(StyleName.SUBSECTION, block(text(SEMIBOLD, 11, NAVY), 15, 17, 2.5));
        styles.put(StyleName.LEVEL_4, block(text(BOLD, 10, INK), 15, 10, 0));
        styles.put(
                StyleName.LEVEL_5,
                block(new TextStyle(new FontKey(FontFamily.TEXT, SEMIBOLD, true), 10_000, INK, 0), 15, 7.5, 7.5));
    }

    private static void text(Map<StyleName, BlockStyle> styles) {
        styles.put(StyleName.BODY, block(text(REGULAR, 10, INK), 15, 0, 7.5));
        styles.put(StyleName.LEAD, block(text(REGULAR, 12, NAVY), 18, 0, 16));
        styles.put(StyleName.REMARK, block(text(REGULAR, 8.5, GREY), 12, 7.5, 7.5));
        styles.put(StyleName.LIST_ITEM, block(text(REGULAR, 10, INK), 15, 3, 7.5));
        styles.put(StyleName.QUOTATION, block(text(REGULAR, 9.5, INK), 14, 9.5, 2.5));
        styles.put(StyleName.QUOTATION_SOURCE, block(text(REGULAR, 8.5, GREY), 12, 0, 10));
        styles.put(
                StyleName.CODE,
                block(new TextStyle(new FontKey(FontFamily.CODE, REGULAR, false), 8_250, INK, 0), 12, 11, 11));
        styles.put(StyleName.FOOTNOTE, block(text(REGULAR, 8, INK), 11.5, 0, 0));
        styles.put(StyleName.CONTENTS_1, block(text(SEMIBOLD, 10.5, NAVY), 15, 7.5, 0));
        styles.put(StyleName.CONTENTS_2, block(text(REGULAR, 9.5, INK), 14.5, 0, 0));
        styles.put(StyleName.CONTENTS_3, block(text(REGULAR, 8.75, GREY), 13, 0, 0));
        styles.put(StyleName.DEFINITION, block(text(REGULAR, 9.25, INK), 13.5, 0, 4));
        styles.put(StyleName.CALLOUT_LABEL, block(text(BOLD, 8.5, NAVY), 13.5, 12, 0));
        styles.put(StyleName.CALLOUT_TEXT, block(text(REGULAR, 9.25, INK), 13.5, 0, 10));
    }

    private static void tables(Map<StyleName, BlockStyle> styles) {
        styles.put(StyleName.CAPTION, block(text(SEMIBOLD, 9, INK), 12.5, 16, 6));
        styles.put(StyleName.SOURCE, block(text(REGULAR, 8, GREY), 11.5, 3, 11));
        styles.put(StyleName.TABLE_TEXT, block(text(REGULAR, 8.75, INK), 12, 0, 0));
        styles.put(StyleName.TABLE_TEXT_DENSE, block(text(REGULAR, 8.5, INK), 11.75, 0, 0));
    }

    private static void items(Map<StyleName, BlockStyle> styles) {
        styles.put(StyleName.ITEM_LABEL, block(text(BOLD, 8, NAVY), 12, 23, 0));
        styles.put(StyleName.ITEM_TITLE, block(text(SEMIBOLD, 13, NAVY), 18, 0, 3));
        styles.put(StyleName.FINDING_STATEMENT, block(text(SEMIBOLD, 10, INK), 15, 0, 3));
        styles.put(StyleName.DETAIL, block(text(REGULAR, 8.75, INK), 12.5, 13, 18));
        styles.put(StyleName.FINDING_DETAIL, block(text(REGULAR, 8.75, INK), 12.75, 0, 0));
    }

    private static void pages(Map<StyleName, BlockStyle> styles) {
        styles.put(StyleName.HEADER, block(text(REGULAR, 7.5, GREY), 10, 0, 0));
        styles.put(StyleName.STAGE, block(tracked(SEMIBOLD, 7.5, RUST), 10, 0, 0));
        styles.put(StyleName.FOOTER, block(text(REGULAR, 7.5, GREY), 10, 0, 0));
        styles.put(StyleName.PAGE_NUMBER, block(text(SEMIBOLD, 9, INK), 10, 0, 0));
        styles.put(StyleName.PARAGRAPH_NUMBER, block(text(REGULAR, 8, GREY), 15, 0, 0));
        styles.put(StyleName.LINE_NUMBER, block(text(REGULAR, 6.5, Palette.LINE), 15, 0, 0));
        styles.put(StyleName.STATUS_HEADING, block(text(SEMIBOLD, 15, RUST), 20, 0, 0));
        styles.put(StyleName.STATUS_TEXT, block(text(REGULAR, 9.25, INK), 13.75, 4, 4));
    }

    private static void cover(Map<StyleName, BlockStyle> styles) {
        styles.put(StyleName.COVER_TEAM, block(text(SEMIBOLD, 10.5, NAVY), 15, 0, 0));
        styles.put(StyleName.COVER_BODY, block(text(REGULAR, 10.5, GREY), 15, 0, 0));
        styles.put(StyleName.COVER_TITLE, block(text(SEMIBOLD, 31, NAVY), 38, 0, 0));
        styles.put(StyleName.COVER_SUBTITLE, block(text(REGULAR, 15, GREY), 21, 0, 0));
        styles.put(StyleName.COVER_STAGE, block(tracked(BOLD, 12.5, RUST), 15, 0, 0));
        styles.put(StyleName.COVER_STAGE_NOTE, block(text(REGULAR, 10, INK), 15, 0, 0));
        styles.put(StyleName.COVER_FACT, block(text(REGULAR, 9, INK), 13, 0, 0));
    }

    private static BlockStyle block(TextStyle text, double leading, double before, double after) {
        return new BlockStyle(text, thousandths(leading), thousandths(before), thousandths(after));
    }

    private static TextStyle text(FontWeight weight, double size, Color color) {
        return new TextStyle(new FontKey(FontFamily.TEXT, weight, false), thousandths(size), color, 0);
    }

    private static TextStyle tracked(FontWeight weight, double size, Color color) {
        return new TextStyle(new FontKey(FontFamily.TEXT, weight, false), thousandths(size), color, 400);
    }

    private static int thousandths(double points) {
        return (int) Math.round(points * 1000);
    }
}
