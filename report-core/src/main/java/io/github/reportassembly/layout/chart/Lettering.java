package io.github.reportassembly.layout.chart;

import io.github.reportassembly.layout.line.BreakRule;
import io.github.reportassembly.layout.line.Decoration;
import io.github.reportassembly.layout.line.Hyphenation;
import io.github.reportassembly.layout.line.Line;
import io.github.reportassembly.layout.line.LineAlignment;
import io.github.reportassembly.layout.line.LineBreaker;
import io.github.reportassembly.layout.line.LineItem;
import io.github.reportassembly.layout.line.ParagraphFormat;
import io.github.reportassembly.layout.line.TextRun;
import io.github.reportassembly.page.PageItem;
import io.github.reportassembly.source.SourceFile;
import io.github.reportassembly.source.SourceSpan;
import io.github.reportassembly.style.TextStyle;
import java.util.List;
import java.util.Optional;

/** Sets the words of a chart, as the lines of the report are set; what has no room is cut, with an ellipsis. */
final class Lettering {
    /** No name of a chart is longer than this in its two lines. */
    private static final int LONGEST = 300;

    private static final int WIDE = 10_000_000;
    private static final double LEADING = 12.0 / 8.75;
    private static final SourceSpan NOWHERE = new SourceFile("chart", "").beginning();

    private final LineBreaker breaker;
    private final String language;
    private final boolean rightToLeft;

    Lettering(LineBreaker breaker, String language, boolean rightToLeft) {
        this.breaker = breaker;
        this.language = language;
        this.rightToLeft = rightToLeft;
    }

    /** Words on one line, as wide as they are. */
    Words line(String text, TextStyle style) {
        return set(text, style, WIDE);
    }

    /** Words on at most so many lines of a width. */
    Words within(String text, TextStyle style, int measure, int mostLines) {
        String short1 = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        Words whole = set(short1, style, measure);
        if (fits(whole, measure, mostLines) && short1.length() == text.length()) {
            return whole;
        }
        int low = 0;
        int high = short1.length();
        Words best = set("…", style, measure);
        while (low < high) {
            int middle = (low + high + 1) / 2;
            Words cut = set(beginning(short1, middle), style, measure);
            if (fits(cut, measure, mostLines)) {
                best = cut;
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return best;
    }

    private static String beginning(String text, int length) {
        int end = length > 0 && Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end).strip() + "…";
    }

    private static boolean fits(Words words, int measure, int mostLines) {
        return words.lines().size() <= mostLines && words.width() <= measure;
    }

    private Words set(String text, TextStyle style, int measure) {
        TextRun run = new TextRun(
                // The space parts it from the next words for those who copy them.
                text + " ",
                style,
                language,
                0,
                Decoration.NONE,
                BreakRule.TEXT,
                0,
                Optional.empty(),
                0,
                "",
                "",
                NOWHERE);
        List<LineItem> items = List.of(run);
        ParagraphFormat format =
                new ParagraphFormat(measure, 0, 0, LineAlignment.START, Hyphenation.NEVER, false, true, rightToLeft);
        List<Words.Line> lines = breaker.lines(items, format).stream()
                .map(line -> moved(line, measure))
                .toList();
        int width = lines.stream().mapToInt(Words.Line::width).max().orElse(0);
        return new Words(lines, width, (int) Math.round(style.size() * LEADING));
    }

    /** Lines that run to the left are flush with the right end of the measure. */
    private Words.Line moved(Line line, int measure) {
        int by = rightToLeft ? line.width() - measure : 0;
        List<PageItem> items =
                line.items().stream().map(item -> item.moved(by, 0)).toList();
        return new Words.Line(line.width(), items);
    }
}
