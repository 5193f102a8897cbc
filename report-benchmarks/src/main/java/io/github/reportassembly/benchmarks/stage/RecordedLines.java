package io.github.reportassembly.benchmarks.stage;

import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.layout.line.ContentWidth;
import io.github.reportassembly.layout.line.Line;
import io.github.reportassembly.layout.line.LineBreaker;
import io.github.reportassembly.layout.line.LineItem;
import io.github.reportassembly.layout.line.ParagraphFormat;
import java.util.ArrayList;
import java.util.List;

/**
 * Remembers what a layout asks of its line breaker and what it is told, so that lines can be broken without pages, and
 * pages be built without breaking lines.
 */
final class RecordedLines implements LineBreaker {
    private final LineBreaker breaker;
    private final List<RecordedLines> parts = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private final List<List<Line>> lines = new ArrayList<>();
    private final List<ContentWidth> widths = new ArrayList<>();
    private final List<ContentWidth> dividedWidths = new ArrayList<>();

    RecordedLines(LineBreaker breaker) {
        this.breaker = breaker;
    }

    /** One paragraph that was asked about. */
    record Question(List<LineItem> items, ParagraphFormat format) {}

    @Override
    public List<Line> lines(List<LineItem> items, ParagraphFormat format) {
        List<Line> answer = breaker.lines(items, format);
        questions.add(new Question(List.copyOf(items), format));
        lines.add(answer);
        return answer;
    }

    @Override
    public ContentWidth width(List<LineItem> items) {
        ContentWidth answer = breaker.width(items);
        widths.add(answer);
        return answer;
    }

    @Override
    public ContentWidth dividedWidth(List<LineItem> items) {
        ContentWidth answer = breaker.dividedWidth(items);
        dividedWidths.add(answer);
        return answer;
    }

    /** A layout asks for them in one order, whichever thread uses them. */
    @Override
    public LineBreaker reportingTo(DiagnosticSink other) {
        RecordedLines part = new RecordedLines(breaker.reportingTo(other));
        parts.add(part);
        return part;
    }

    /** Charts are not drawn, so what is asked of it is not recorded. */
    @Override
    public LineBreaker silent() {
        return breaker.silent();
    }

    @Override
    public void finish() {
        breaker.finish();
    }

    List<Question> questions() {
        List<Question> all = new ArrayList<>(questions);
        parts.forEach(part -> all.addAll(part.questions()));
        return all;
    }

    /** Gives the same answers in the same order, once. */
    LineBreaker again() {
        return new LineBreaker() {
            private int nextLines;
            private int nextWidth;
            private int nextDividedWidth;
            private int nextPart;

            @Override
            public List<Line> lines(List<LineItem> items, ParagraphFormat format) {
                return lines.get(nextLines++);
            }

            @Override
            public ContentWidth width(List<LineItem> items) {
                return widths.get(nextWidth++);
            }

            @Override
            public ContentWidth dividedWidth(List<LineItem> items) {
                return dividedWidths.get(nextDividedWidth++);
            }

            @Override
            public LineBreaker reportingTo(DiagnosticSink other) {
                return parts.get(nextPart++).again();
            }

            @Override
            public LineBreaker silent() {
                return breaker.silent();
            }

            @Override
            public void finish() {
                // The breaker that was asked first has reported.
            }
        };
    }
}
