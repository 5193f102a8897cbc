package io.github.reportassembly.style;

import java.util.EnumMap;
import java.util.Map;

/** What a report looks like: the places of its pages and the style of each kind of text. Immutable. */
public final class StyleSheet {
    private final PageGeometry portrait;
    private final PageGeometry landscape;
    private final Map<StyleName, BlockStyle> styles;
    private final LayoutOptions options;
    private final Map<Color, Color> palette;

    /**
     * @param styles one for each name
     * @param palette what is shown in place of colours of the {@link Palette}; the others stay as they are
     * @throws IllegalArgumentException if a style is missing
     */
    public StyleSheet(
            PageGeometry portrait,
            PageGeometry landscape,
            Map<StyleName, BlockStyle> styles,
            LayoutOptions options,
            Map<Color, Color> palette) {
        this.portrait = portrait;
        this.landscape = landscape;
        this.styles = new EnumMap<>(styles);
        this.options = options;
        this.palette = Map.copyOf(palette);
        for (StyleName name : StyleName.values()) {
            if (!this.styles.containsKey(name)) {
                throw new IllegalArgumentException("no style for " + name);
            }
        }
    }

    public PageGeometry portrait() {
        return portrait;
    }

    public PageGeometry landscape() {
        return landscape;
    }

    /** The colour that is painted where one of the palette is meant. */
    public Color shown(Color color) {
        return palette.getOrDefault(color, color);
    }

    /** Whether any colour is exchanged for another. */
    public boolean recolored() {
        return !palette.isEmpty();
    }

    public LayoutOptions options() {
        return options;
    }

    /** The same style sheet with other options. */
    public StyleSheet with(LayoutOptions others) {
        return new StyleSheet(portrait, landscape, styles, others, palette);
    }

    public BlockStyle style(StyleName name) {
        return styles.get(name);
    }

    /**
     * The style sheet for a language: Arabic is set larger, since its letters are small for their size; Chinese is set
     * with more space between lines, and justified.
     *
     * @param language a tag of BCP 47
     */
    public StyleSheet in(String language) {
        if (language.equals("ar") || language.startsWith("ar-")) {
            return with(500, 2_000, options);
        }
        if (language.equals("zh") || language.startsWith("zh-")) {
            return with(0, 2_000, options.withJustified(true));
        }
        return this;
    }

    private StyleSheet with(int size, int leading, LayoutOptions changedOptions) {
        Map<StyleName, BlockStyle> changed = new EnumMap<>(StyleName.class);
        styles.forEach((name, style) -> {
            TextStyle text = style.text();
            TextStyle larger =
                    new TextStyle(text.font(), text.size() + size, text.color(), size > 0 ? 0 : text.tracking());
            changed.put(name, new BlockStyle(larger, style.leading() + leading, style.before(), style.after()));
        });
        return new StyleSheet(portrait, landscape, changed, changedOptions, palette);
    }
}
