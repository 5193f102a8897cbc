package io.github.reportassembly.export.docx;

import io.github.reportassembly.style.Color;
import io.github.reportassembly.style.Contrast;
import io.github.reportassembly.style.Palette;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How far the text of a body's own styles stands out from what is behind it (WCAG 2.2, 1.4.3). */
final class StyleContrast {
    private static final int DEEPEST = 12;
    private static final int HEX = 16;
    private static final int HEX_LENGTH = 6;
    /** What Word's files call the theme's colours, and the elements of the theme (ECMA-376 part 1, 17.18.97). */
    private static final Map<String, String> THEME = Map.of(
            "text1", "dk1",
            "background1", "lt1",
            "text2", "dk2",
            "background2", "lt2",
            "dark1", "dk1",
            "light1", "lt1",
            "hyperlink", "hlink",
            "followedHyperlink", "folHlink");

    private final StyleList styles;
    private final String theme;

    /** @param theme empty for none */
    StyleContrast(StyleList styles, String theme) {
        this.styles = styles;
        this.theme = theme;
    }

    /**
     * A style whose text stands out too little.
     *
     * @param ratio in tenths
     */
    record Weak(String style, int ratio) {}

    /** Those that a report uses, and that say a colour or a background themselves. */
    List<Weak> weak() {
        List<Weak> weak = new ArrayList<>();
        for (WordStyle style : WordStyle.values()) {
            Optional<String> own = styles.named(style.styleName()).filter(StyleContrast::colours);
            own.map(this::ratio)
                    .filter(ratio -> ratio < Contrast.LEAST)
                    .ifPresent(ratio -> weak.add(new Weak(style.styleName(), ratio)));
        }
        return weak;
    }

    private static boolean colours(String definition) {
        return definition.contains("<w:color ") || definition.contains("<w:shd ");
    }

    /** Against its own background, or else against paper and the tint of boxes and groups. */
    private int ratio(String definition) {
        Color text = inherited(definition, "<w:color ", "w:val=\"", "w:theme").orElse(Palette.INK);
        Optional<Color> fill = inherited(definition, "<w:shd ", "w:fill=\"", "w:themeFill");
        return fill.map(behind -> Contrast.of(text, behind))
                .orElseGet(() -> Math.min(Contrast.of(text, Palette.WHITE), Contrast.of(text, tint())));
    }

    private Color tint() {
        return named("background2").orElse(Palette.TINT);
    }

    /** What a style says, or the nearest that it is based on. */
    private Optional<Color> inherited(String definition, String element, String value, String fromTheme) {
        String now = definition;
        for (int depth = 0; depth < DEEPEST; depth++) {
            int at = now.indexOf(element);
            if (at >= 0) {
                return color(now.substring(at, now.indexOf('>', at)), value, fromTheme);
            }
            String base = StyleList.value(now, "<w:basedOn w:val=\"");
            Optional<String> next = base.isEmpty() ? Optional.empty() : styles.withId(base);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            now = next.get();
        }
        return Optional.empty();
    }

    /** Word writes what a theme's colour came to when it saved; a tint or shade of it is in that alone. */
    private Optional<Color> color(String element, String value, String fromTheme) {
        String themed = StyleList.value(element, fromTheme.equals("w:theme") ? "w:themeColor=\"" : "w:themeFill=\"");
        boolean pure = !element.contains(fromTheme + "Tint") && !element.contains(fromTheme + "Shade");
        Optional<Color> named = themed.isEmpty() || !pure ? Optional.empty() : named(themed);
        return named.or(() -> hex(StyleList.value(element, value)));
    }

    private Optional<Color> named(String name) {
        int at = theme.indexOf("<a:" + THEME.getOrDefault(name, name) + '>');
        if (at < 0) {
            return Optional.empty();
        }
        String definition = theme.substring(at, Math.max(at, theme.indexOf("/>", at)));
        String system = StyleList.value(definition, "lastClr=\"");
        return hex(system.isEmpty() ? StyleList.value(definition, "<a:srgbClr val=\"") : system);
    }

    private static Optional<Color> hex(String digits) {
        boolean whole = digits.length() == HEX_LENGTH && digits.chars().allMatch(c -> Character.digit(c, HEX) >= 0);
        return whole ? Optional.of(new Color(Integer.parseInt(digits, HEX))) : Optional.empty();
    }
}
