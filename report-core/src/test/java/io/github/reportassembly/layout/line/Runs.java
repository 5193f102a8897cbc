package io.github.reportassembly.layout.line;

import io.github.reportassembly.page.GlyphItem;
import io.github.reportassembly.page.LinkTarget;
import io.github.reportassembly.source.SourceFile;
import io.github.reportassembly.source.SourceSpan;
import io.github.reportassembly.style.Color;
import io.github.reportassembly.style.FontFamily;
import io.github.reportassembly.style.FontKey;
import io.github.reportassembly.style.FontWeight;
import io.github.reportassembly.style.TextStyle;
import io.github.reportassembly.text.FontLibrary;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Paragraphs for the tests of this package, and what became of them as text. */
final class Runs {
    static final FontLibrary FONTS = FontLibrary.load(Runs.class.getClassLoader());
    static final TextStyle BODY =
            new TextStyle(new FontKey(FontFamily.TEXT, FontWeight.REGULAR, false), 10_000, new Color(0x1C2228), 0);

    private Runs() {}

    static TextRun run(String text) {
        return run(text, BODY, Decoration.NONE, BreakRule.TEXT);
    }

    static TextRun run(String text, TextStyle style, Decoration decoration, BreakRule breaks) {
        return new TextRun(text, style, "en", 0, decoration, breaks, 0, Optional.empty(), 0, "", "", span(text));
    }

    static TextRun link(String text, int element) {
        Optional<LinkTarget> target = Optional.of(new LinkTarget.Place("sec-a"));
        return new TextRun(
                text, BODY, "en", 0, Decoration.UNDERLINE, BreakRule.TEXT, 1, target, element, "to A", "", span(text));
    }

    static TextRun note(String text, String key) {
        TextStyle small = BODY.withSize(6_200);
        return new TextRun(
                text, small, "en", 4_200, Decoration.NONE, BreakRule.NONE, 2, Optional.empty(), 0, "", key, span(text));
    }

    private static SourceSpan span(String text) {
        return new SourceSpan(new SourceFile("a.md", text), 0, text.length());
    }

    static ParagraphFormat ragged(int measure) {
        return new ParagraphFormat(measure, 0, 0, LineAlignment.START, Hyphenation.SPARING, false, false, false);
    }

    static ParagraphFormat firstFit(int measure) {
        return new ParagraphFormat(measure, 0, 0, LineAlignment.START, Hyphenation.NARROW, false, true, false);
    }

    static ParagraphFormat balanced(int measure) {
        return new ParagraphFormat(measure, 0, 0, LineAlignment.START, Hyphenation.NEVER, true, false, false);
    }

    static ParagraphFormat justified(int measure) {
        return new ParagraphFormat(measure, 0, 0, LineAlignment.JUSTIFIED, Hyphenation.SPARING, false, false, false);
    }

    static ParagraphFormat rightToLeft(int measure) {
        return new ParagraphFormat(measure, 0, 0, LineAlignment.START, Hyphenation.SPARING, false, false, true);
    }

    /** The characters of a line in reading order. */
    static String text(Line line) {
        return line.items().stream()
                .filter(GlyphItem.class::isInstance)
                .map(item -> ((GlyphItem) item).text().text())
                .collect(Collectors.joining());
    }

    static List<String> texts(List<Line> lines) {
        return lines.stream().map(Runs::text).toList();
    }
}
