package io.github.reportassembly.layout.flow;

import io.github.reportassembly.language.WritingDirection;
import io.github.reportassembly.layout.line.BreakRule;
import io.github.reportassembly.layout.line.Decoration;
import io.github.reportassembly.layout.line.Hyphenation;
import io.github.reportassembly.layout.line.Line;
import io.github.reportassembly.layout.line.LineAlignment;
import io.github.reportassembly.layout.line.LineBreaker;
import io.github.reportassembly.layout.line.LineItem;
import io.github.reportassembly.layout.line.ParagraphFormat;
import io.github.reportassembly.layout.line.TextRun;
import io.github.reportassembly.layout.strip.Mirror;
import io.github.reportassembly.page.PageItem;
import io.github.reportassembly.source.SourceSpan;
import io.github.reportassembly.style.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets lines whose items are placed from the start edge, whatever the direction of the script. */
public final class TextSetter {
    /** A measure that no label fills. */
    private static final int AMPLE = 2_000_000;

    private final LineBreaker breaker;
    private final boolean rightToLeft;
    private final String language;

    public TextSetter(LineBreaker breaker, boolean rightToLeft, String language) {
        this.breaker = breaker;
        this.rightToLeft = rightToLeft;
        this.language = language;
    }

    /** Whether the start edge is the right one. */
    public boolean rightToLeft() {
        return rightToLeft;
    }

    /** Whether text in a language runs the other way than the document. */
    boolean isOpposite(String other) {
        return !other.equals(language) && WritingDirection.isRightToLeft(other) != rightToLeft;
    }

    List<Line> lines(List<LineItem> items, Setting setting) {
        boolean title = setting.manner() == Manner.TITLE;
        ParagraphFormat format = new ParagraphFormat(
                setting.measure(),
                0,
                setting.hanging(),
                setting.alignment(),
                hyphenation(setting.manner()),
                title,
                setting.manner() == Manner.CELL || setting.manner() == Manner.HEAD,
                rightToLeft != isOpposite(setting.language()));
        return fromStart(breaker.lines(items, format), setting.measure());
    }

    private static Hyphenation hyphenation(Manner manner) {
        return switch (manner) {
            case TEXT -> Hyphenation.SPARING;
            case TITLE, PLAIN -> Hyphenation.NEVER;
            case CELL -> Hyphenation.NARROW;
            case HEAD -> Hyphenation.NEEDED;
        };
    }

    private List<Line> fromStart(List<Line> lines, int measure) {
        if (!rightToLeft) {
            return lines;
        }
        Mirror mirror = new Mirror(measure);
        List<Line> turned = new ArrayList<>(lines.size());
        for (Line line : lines) {
            turned.add(new Line(line.width(), mirror.items(line.items()), line.notes(), line.source()));
        }
        return turned;
    }

    /** One line that is not broken; empty for an empty text. */
    public Line line(String text, TextStyle style, int content, SourceSpan span) {
        return line(List.of(run(text, style, content, span)));
    }

    /** One line that is not broken. */
    public Line line(List<LineItem> items) {
        ParagraphFormat format =
                new ParagraphFormat(AMPLE, 0, 0, LineAlignment.START, Hyphenation.NEVER, false, true, rightToLeft);
        List<Line> lines = fromStart(breaker.lines(items, format), AMPLE);
        return lines.isEmpty() ? Line.EMPTY : lines.get(0);
    }

    /** A run of plain text that is not broken. */
    TextRun run(String text, TextStyle style, int content, SourceSpan span) {
        return new TextRun(
                text, style, language, 0, Decoration.NONE, BreakRule.NONE, content, Optional.empty(), 0, "", "", span);
    }

    int width(List<LineItem> items) {
        return breaker.width(items).most();
    }

    /** A line's items moved to a place. */
    public static List<PageItem> at(Line line, int x, int y) {
        List<PageItem> items = new ArrayList<>(line.items().size());
        for (PageItem item : line.items()) {
            items.add(item.moved(x, y));
        }
        return items;
    }
}
