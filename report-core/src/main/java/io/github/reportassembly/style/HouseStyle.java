package io.github.reportassembly.style;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The style sheet, read from {@code style.properties} of the template set, with the values that a report changes in a
 * file of its own. Everything that is cited hangs in the label column, everything that is read stands on one axis.
 */
public final class HouseStyle {
    /** The style sheet on the class path. */
    public static final String RESOURCE = "io/github/reportassembly/template/style.properties";

    /** A report's own values. */
    public static final String OWN = "templates/style.properties";

    private static final List<String> WEIGHTS =
            List.of("regular", "italic", "semibold", "semibold-italic", "bold", "bold-italic");
    private static final int LEAST_SIZE = 1_000;

    private final StyleValues values;
    private final DiagnosticSink sink;
    private final Map<String, Color> names = new LinkedHashMap<>();

    private HouseStyle(StyleValues values, DiagnosticSink sink) {
        this.values = values;
        this.sink = sink;
        Palette.names().forEach(name -> names.put(name, Palette.named(name)));
    }

    /** The house style on A4: 45 lines of body text a page. */
    public static StyleSheet a4() {
        return read(HouseStyle.class.getClassLoader(), "a4", Optional.empty(), HouseStyle::impossible);
    }

    /** The house style on US Letter: 42 lines of body text a page, broken as on A4. */
    public static StyleSheet letter() {
        return read(HouseStyle.class.getClassLoader(), "letter", Optional.empty(), HouseStyle::impossible);
    }

    private static void impossible(Diagnostic diagnostic) {
        throw new IllegalStateException(diagnostic.message());
    }

    /**
     * Reads the style sheet.
     *
     * @param loader that finds the house style
     * @param paper {@code a4} or {@code letter}
     * @param own the report's own values; what is wrong with one is reported, and the usual one holds
     * @throws IllegalStateException if there is no house style on the class path
     */
    public static StyleSheet read(ClassLoader loader, String paper, Optional<SourceFile> own, DiagnosticSink sink) {
        Map<String, StyleFile.Entry> usual = StyleFile.read(resource(loader), sink);
        Map<String, StyleFile.Entry> changed =
                own.map(file -> StyleFile.read(file, sink)).orElse(Map.of());
        HouseStyle style = new HouseStyle(new StyleValues(usual, changed, sink), sink);
        StyleSheet sheet = style.sheet(paper);
        if (own.isPresent()) {
            style.values.reportUnknown();
            style.checkContrast(sheet);
        }
        return sheet;
    }

    private static SourceFile resource(ClassLoader loader) {
        try (InputStream in = loader.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("no style sheet on the class path: " + RESOURCE);
            }
            return new SourceFile("style.properties", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StyleSheet sheet(String paper) {
        Map<StyleName, BlockStyle> styles = new EnumMap<>(StyleName.class);
        for (StyleName name : StyleName.values()) {
            styles.put(name, block(key(name)));
        }
        Map<Color, Color> palette = new HashMap<>();
        names.forEach((name, color) -> {
            Color given = values.color("color." + name, Map.of());
            if (!given.equals(color)) {
                palette.put(color, given);
            }
        });
        return new StyleSheet(geometry(paper), geometry(paper + "-landscape"), styles, options(), palette);
    }

    private static String key(StyleName name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private PageGeometry geometry(String page) {
        return new PageGeometry(
                values.length(page + ".width"),
                values.length(page + ".height"),
                values.length(page + ".start"),
                values.length(page + ".label-column"),
                values.length(page + ".measure"),
                values.length(page + ".top"),
                values.length(page + ".text-height"),
                values.length(page + ".header"),
                values.length(page + ".footer"));
    }

    private LayoutOptions options() {
        return new LayoutOptions(
                values.word("text.alignment", List.of("start", "justified")).equals("justified"),
                values.word("lines.numbering", List.of("by-page", "running-on")).equals("by-page")
                        ? LineNumbering.BY_PAGE
                        : LineNumbering.RUNNING_ON,
                values.word("print.sides", List.of("one", "two")).equals("two"),
                values.length("print.binding"),
                values.word("text.ligatures", List.of("on", "off")).equals("on"),
                values.word("pdf.data", List.of("none", "attached")).equals("attached"));
    }

    private BlockStyle block(String key) {
        String weight = values.word(key + ".weight", WEIGHTS);
        boolean code = values.word(key + ".family", List.of("text", "code")).equals("code");
        FontKey font = new FontKey(code ? FontFamily.CODE : FontFamily.TEXT, weight(weight), weight.endsWith("italic"));
        TextStyle text = new TextStyle(
                font,
                Math.max(LEAST_SIZE, values.length(key + ".size")),
                values.color(key + ".color", names),
                values.length(key + ".tracking", 0));
        return new BlockStyle(
                text,
                Math.max(LEAST_SIZE, values.length(key + ".leading")),
                values.length(key + ".before", 0),
                values.length(key + ".after", 0));
    }

    private static FontWeight weight(String word) {
        return word.startsWith("semibold")
                ? FontWeight.SEMIBOLD
                : word.startsWith("bold") ? FontWeight.BOLD : FontWeight.REGULAR;
    }

    /** Text has to stand out from white and from the tint; what is white, from navy (WCAG 2.2, 1.4.3). */
    private void checkContrast(StyleSheet sheet) {
        Set<String> told = new TreeSet<>();
        for (StyleName name : StyleName.values()) {
            Color named = sheet.style(name).text().color();
            Color color = sheet.shown(named);
            boolean reversed = named.equals(Palette.WHITE);
            Color behind = sheet.shown(reversed ? Palette.NAVY : Palette.TINT);
            int ratio = Math.min(
                    Contrast.of(color, behind), reversed ? Integer.MAX_VALUE : Contrast.of(color, Palette.WHITE));
            if (ratio < Contrast.LEAST) {
                values.own(key(name) + ".color")
                        .or(() -> values.own("color." + Palette.name(named)))
                        .filter(entry -> told.add(entry.key()))
                        .ifPresent(entry -> sink.report(Diagnostic.at(
                                        entry.span(),
                                        DiagnosticCode.LOW_CONTRAST,
                                        "text in this colour has a contrast of " + ratio / 10 + "." + ratio % 10
                                                + " : 1 to what is behind it")
                                .withHint("choose a darker one: readers need 4.5 : 1")));
            }
        }
    }
}
