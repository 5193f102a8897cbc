package io.github.reportassembly.layout.line;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.source.SourceSpan;
import io.github.reportassembly.text.FontLibrary;
import io.github.reportassembly.text.Hyphenator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Breaks paragraphs: cuts them into pieces, chooses the breaks, makes the lines. Not safe for use by several
 * threads, each of which may have one that reports elsewhere.
 */
public final class TotalFitLineBreaker implements LineBreaker {
    private static final int NEVER_DIVIDED = Integer.MAX_VALUE;
    private static final int SPARING_LETTERS = 6;
    private static final int NARROW_LETTERS = 10;
    /** A line that ends further from the edge is a reason to divide words. */
    private static final int FAR_FROM_EDGE = 60_000;

    private final FontLibrary fonts;
    private final Shapes shapes;
    private final MissingCharacters missing;
    private final Hyphenator hyphenator;
    private final DiagnosticSink sink;
    private final Set<Diagnostic> reported = new HashSet<>();

    /** A breaker that divides words at soft hyphens alone. */
    public TotalFitLineBreaker(FontLibrary fonts, DiagnosticSink sink) {
        this(fonts, Hyphenator.NONE, sink);
    }

    public TotalFitLineBreaker(FontLibrary fonts, Hyphenator hyphenator, DiagnosticSink sink) {
        this.fonts = fonts;
        this.shapes = new Shapes(fonts);
        this.missing = new MissingCharacters();
        this.hyphenator = hyphenator;
        this.sink = sink;
    }

    private TotalFitLineBreaker(TotalFitLineBreaker other, MissingCharacters missing, DiagnosticSink sink) {
        this.fonts = other.fonts;
        this.shapes = other.shapes;
        this.missing = missing;
        this.hyphenator = other.hyphenator;
        this.sink = sink;
    }

    @Override
    public LineBreaker silent() {
        return new TotalFitLineBreaker(this, new MissingCharacters(), diagnostic -> {});
    }

    @Override
    public LineBreaker reportingTo(DiagnosticSink other) {
        return new TotalFitLineBreaker(this, missing, other);
    }

    @Override
    public List<Line> lines(List<LineItem> items, ParagraphFormat format) {
        List<Line> lines = new ArrayList<>();
        for (LogicalText text : LogicalText.split(items)) {
            addLines(text, format, lines);
        }
        return lines;
    }

    private void addLines(LogicalText text, ParagraphFormat format, List<Line> lines) {
        int firstIndent = lines.isEmpty() ? format.firstIndent() : format.restIndent();
        Directions directions = Directions.of(text.text(), format.rightToLeft());
        LineMeasure measure = new LineMeasure(format.measure() - firstIndent, format.measure() - format.restIndent());
        Cut cut = cut(text, directions, NEVER_DIVIDED, measure);
        int[] ends = ends(cut.pieces(), measure, format);
        if (format.hyphenation() != Hyphenation.NEVER
                && hyphenator != Hyphenator.NONE
                && (cut.firstWide() >= 0
                        || (format.hyphenation() != Hyphenation.NEEDED
                                && hasShortLine(cut.pieces(), measure, ends, format)))) {
            boolean sparing = format.hyphenation() == Hyphenation.SPARING;
            cut = cut(text, directions, sparing ? SPARING_LETTERS : NARROW_LETTERS, measure);
            ends = ends(cut.pieces(), measure, format);
        }
        report(text, cut);
        Pieces pieces = cut.pieces();
        LineMaker maker = new LineMaker(text, directions, shapes, pieces, format);
        int from = 0;
        for (int end : ends) {
            int indent = from == 0 ? firstIndent : format.restIndent();
            boolean last = end == pieces.count() - 1;
            boolean tight = pieces.lineWidth(from, end) > format.measure() - indent;
            boolean stretched = format.alignment() == LineAlignment.JUSTIFIED && (!last || tight);
            lines.add(maker.line(from, end, indent, stretched));
            from = end + 1;
        }
        if (pieces.count() == 0) {
            lines.add(new Line(firstIndent, List.of(), List.of(), Optional.empty()));
        }
    }

    /**
     * A text cut into pieces.
     *
     * @param whole the pieces before any was divided by force
     * @param firstWide the first of them that was too wide; else -1
     */
    private record Cut(Pieces whole, Pieces pieces, int firstWide) {}

    private Cut cut(LogicalText text, Directions directions, int leastLetters, LineMeasure measure) {
        Pieces whole = new PieceCutter(text, directions, shapes, hyphenator, leastLetters).cut();
        WideWords wide = new WideWords(text, directions, shapes, Math.max(1, measure.least()));
        Pieces divided = wide.divided(whole);
        return new Cut(whole, divided, wide.firstWide());
    }

    private void report(LogicalText text, Cut cut) {
        noteMissing(text, cut.whole());
        if (cut.firstWide() >= 0 && cut.whole().word(cut.firstWide()).missing().isEmpty()) {
            reportWide(text, cut.whole(), cut.firstWide());
        }
    }

    private static int[] ends(Pieces pieces, LineMeasure measure, ParagraphFormat format) {
        if (format.balanced()) {
            return BalancedFit.ends(pieces, measure);
        }
        if (format.firstFit()) {
            return FirstFit.ends(pieces, measure);
        }
        boolean justified = format.alignment() == LineAlignment.JUSTIFIED;
        return TotalFit.ends(pieces, new Demerits(pieces, measure, justified));
    }

    /** Whether a line is so short, or stretched so far, that words should rather be divided. */
    private static boolean hasShortLine(Pieces pieces, LineMeasure measure, int[] ends, ParagraphFormat format) {
        int from = 0;
        for (int end : ends) {
            if (end < pieces.count() - 1 && isShort(pieces, from, end, measure.of(from), format)) {
                return true;
            }
            from = end + 1;
        }
        return false;
    }

    private static boolean isShort(Pieces pieces, int from, int end, int available, ParagraphFormat format) {
        long gap = available - pieces.lineWidth(from, end);
        if (format.firstFit()) {
            return gap < 0 || !FirstFit.isFull(pieces, from, end, available);
        }
        return gap > (format.alignment() == LineAlignment.JUSTIFIED ? pieces.lineStretch(from, end) : FAR_FROM_EDGE);
    }

    @Override
    public ContentWidth width(List<LineItem> items) {
        return width(items, NEVER_DIVIDED);
    }

    @Override
    public ContentWidth dividedWidth(List<LineItem> items) {
        return width(items, NARROW_LETTERS);
    }

    private ContentWidth width(List<LineItem> items, int leastLetters) {
        int least = 0;
        int most = 0;
        for (LogicalText text : LogicalText.split(items)) {
            Directions directions = Directions.of(text.text(), false);
            Pieces pieces = new PieceCutter(text, directions, shapes, hyphenator, leastLetters).cut();
            if (pieces.count() > 0) {
                least = Math.max(least, WideWords.least(pieces));
                most = (int) Math.min(Integer.MAX_VALUE, Math.max(most, pieces.lineWidth(0, pieces.count() - 1)));
            }
        }
        return new ContentWidth(least, Math.max(least, most));
    }

    private void noteMissing(LogicalText text, Pieces pieces) {
        int item = -1;
        int from = 0;
        for (int i = 0; i < pieces.count(); i++) {
            if (pieces.word(i) != null
                    && !pieces.word(i).missing().isEmpty()
                    && text.items().get(pieces.item(i)) instanceof TextRun run) {
                from = pieces.item(i) == item ? from : run.span().start();
                item = pieces.item(i);
                from = missing.add(run, pieces.word(i), from);
            }
        }
    }

    @Override
    public void finish() {
        missing.report(fonts, sink);
    }

    private void reportWide(LogicalText text, Pieces pieces, int piece) {
        Optional<SourceSpan> span = text.items().get(pieces.item(piece)) instanceof TextRun run
                ? Optional.of(run.span())
                : Optional.empty();
        String word = text.text().substring(pieces.start(piece), pieces.end(piece));
        String shown = word.length() <= 40 ? word : word.substring(0, word.offsetByCodePoints(0, 30)) + "…";
        report(new Diagnostic(
                DiagnosticCode.OVERFULL_LINE,
                span,
                "\"" + shown + "\" is wider than its line and was divided",
                Optional.of("put soft hyphens (U+00AD) where it may be divided, or shorten it"),
                List.of()));
    }

    /** The same paragraph may be laid out several times. */
    private void report(Diagnostic diagnostic) {
        if (reported.add(diagnostic)) {
            sink.report(diagnostic);
        }
    }
}
