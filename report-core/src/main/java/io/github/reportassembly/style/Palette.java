package io.github.reportassembly.style;

import java.util.List;

/**
 * The colours of the house style: two hues, navy for structure and rust for what is not settled. Layout names colours by
 * these; a report that changes one in its style sheet has it exchanged when pages are finished.
 */
public final class Palette {
    /** Text. */
    public static final Color INK = new Color(0x1C2228);
    /** Headings, label numbers, badges, table rules. */
    public static final Color NAVY = new Color(0x12355B);
    /** Cross references and links. */
    public static final Color BLUE = new Color(0x1B5490);
    /** Field names, sources, header, footer, paragraph numbers. */
    public static final Color GREY = new Color(0x55606C);
    /** Line numbers. */
    public static final Color LINE = new Color(0x5F6974);
    /** Rules that mean something. */
    public static final Color RULE = new Color(0x7C8793);
    /** Lines between rows: never the only cue. */
    public static final Color HAIR = new Color(0xB4BCC5);
    /** Behind boxes, group rows and code. */
    public static final Color TINT = new Color(0xEFF3F7);

    public static final Color WATERMARK = new Color(0xF0F2F4);
    /** Stage, deadline, warnings, what is unresolved. */
    public static final Color RUST = new Color(0x9B3A12);

    public static final Color WHITE = new Color(0xFFFFFF);

    /** Kinds of things in charts, in this order: lightness 22, 38, 58, 77 and 89, so that grey tells them apart too. */
    public static final List<Color> KINDS =
            List.of(NAVY, new Color(0x7E4E26), new Color(0x4390D6), new Color(0xE0BC3D), new Color(0xD3E3EC));
    /** More and less of one thing in charts, from most to least. */
    public static final List<Color> ORDER = List.of(NAVY, new Color(0x8FB3D9), WHITE);
    /** Lines of charts, in this order: each stands out from the page by itself. */
    public static final List<Color> LINES = List.of(NAVY, new Color(0x7E4E26), new Color(0x4390D6), GREY, INK);

    private static final List<String> NAMES =
            List.of("ink", "navy", "blue", "grey", "line", "rule", "hair", "tint", "watermark", "rust", "white");

    private static final List<Color> COLORS =
            List.of(INK, NAVY, BLUE, GREY, LINE, RULE, HAIR, TINT, WATERMARK, RUST, WHITE);

    private Palette() {}

    /** The names of all colours. */
    static List<String> names() {
        return NAMES;
    }

    static Color named(String name) {
        return COLORS.get(NAMES.indexOf(name));
    }

    /** The name of a colour; empty text for one that is none of the palette. */
    static String name(Color color) {
        int at = COLORS.indexOf(color);
        return at < 0 ? "" : NAMES.get(at);
    }
}
