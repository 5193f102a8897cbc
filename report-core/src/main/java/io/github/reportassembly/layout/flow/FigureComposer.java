package io.github.reportassembly.layout.flow;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.document.Figure;
import io.github.reportassembly.document.PlainWords;
import io.github.reportassembly.image.ReportImage;
import io.github.reportassembly.layout.chart.ChartDrawing;
import io.github.reportassembly.layout.line.LineItem;
import io.github.reportassembly.layout.strip.Hold;
import io.github.reportassembly.layout.strip.Mirror;
import io.github.reportassembly.layout.strip.Strip;
import io.github.reportassembly.page.Artifact;
import io.github.reportassembly.page.GlyphItem;
import io.github.reportassembly.page.ImageItem;
import io.github.reportassembly.page.OutlineItem;
import io.github.reportassembly.page.PageItem;
import io.github.reportassembly.page.StructureAttributes;
import io.github.reportassembly.page.StructureRole;
import io.github.reportassembly.style.BlockStyle;
import io.github.reportassembly.style.Palette;
import io.github.reportassembly.style.StyleName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Figures on the axis, their captions below. */
final class FigureComposer {
    private static final int ABOVE = 16_000;
    private static final int BELOW = 11_000;
    private static final int ABOVE_CAPTION = 8_000;
    /** Kept free on a page for the caption and the source of a high figure. */
    private static final int CAPTION_ROOM = 90_000;

    private static final int LEAST_VISIBLE = 3_000;

    private static final int PLACEHOLDER_PADDING = 10_000;

    private final FlowComposer flow;

    FigureComposer(FlowComposer flow) {
        this.flow = flow;
    }

    void compose(Figure figure, Setting setting, Galley out) {
        figure.label().ifPresent(label -> out.place(label.id()));
        out.place(figure.origin().id());
        int from = out.size();
        Optional<ReportImage> image = flow.typography.images().image(figure.image());
        if (image.isPresent() && image.get().width() > 0 && image.get().height() > 0) {
            picture(figure, image.get(), setting, out);
        } else {
            placeholder(figure, setting, out);
        }
        CaptionComposer captions = new CaptionComposer(flow);
        int below = BELOW;
        if (!figure.caption().isEmpty()) {
            List<Strip> caption =
                    captions.caption(figure.origin(), "reference.figure.one", figure.caption(), setting, out);
            out.hold(from, Hold.FIRM, true);
            add(caption, ABOVE_CAPTION, setting, out);
        }
        if (!figure.source().isEmpty()) {
            List<Strip> source = captions.source(figure.origin(), figure.source(), setting, out);
            out.hold(from, Hold.FIRM, true);
            add(source, 0, setting, out);
            below = flow.typography.style(StyleName.SOURCE).after();
        }
        out.spaceAbove(from, setting.style().before() == 0 && setting.levels().any() ? BELOW : ABOVE);
        out.spaceBelow(from, below);
    }

    private static void add(List<Strip> strips, int above, Setting setting, Galley out) {
        int from = out.size();
        out.addAll(strips, setting.group());
        out.hold(from, Hold.FIRM, false);
        out.spaceAbove(from, above);
        out.spaceBelow(from, 0);
    }

    private void picture(Figure figure, ReportImage image, Setting setting, Galley out) {
        int asked = figure.width().isPresent()
                ? (int) ((long) setting.measure() * figure.width().getAsInt() / 100)
                : image.width();
        long width = Math.min(asked, setting.measure());
        long height = width * image.height() / image.width();
        int most = flow.typography.sheet().landscape().textHeight() - CAPTION_ROOM;
        if (setting.indent() > 0) {
            most = flow.typography.sheet().portrait().textHeight() - CAPTION_ROOM;
        }
        if (height > most) {
            width = width * most / height;
            height = most;
        }
        if (width < LEAST_VISIBLE || height < LEAST_VISIBLE) {
            // a line that nobody sees is no picture: it is drawn thicker than it is
            width = Math.max(width, LEAST_VISIBLE);
            height = Math.max(height, LEAST_VISIBLE);
            flow.typography
                    .sink()
                    .report(Diagnostic.at(
                                    figure.origin().span(),
                                    DiagnosticCode.EXTREME_IMAGE,
                                    "the image " + figure.image()
                                            + " is so much longer than it is wide that it cannot be seen whole")
                            .withHint("cut out what matters, or divide it"));
        }
        flow.structure.open(
                StructureRole.FIGURE,
                StructureAttributes.NONE.withAlternative(
                        figure.alternative().isEmpty() ? PlainWords.of(figure.caption()) : figure.alternative()));
        Optional<String> bare = figure.chart()
                .map(chart -> ChartDrawing.withoutWords(figure.image()))
                .filter(path -> flow.typography.images().image(path).isPresent());
        int content = flow.structure.content();
        List<PageItem> items = new ArrayList<>();
        items.add(new ImageItem(setting.indent(), 0, (int) width, (int) height, bare.orElse(figure.image()), content));
        if (bare.isPresent()) {
            for (PageItem word : words(figure, (double) width / image.width(), (int) width, content)) {
                items.add(word.moved(setting.indent(), 0));
            }
        }
        flow.structure.close();
        out.add(Strip.of((int) height, items).withGroup(setting.group()));
    }

    /** The words of a chart as text, which can be searched and copied, over the picture without them. */
    private List<PageItem> words(Figure figure, double scale, int width, int content) {
        Typography typography = flow.typography;
        ChartDrawing drawing =
                ChartDrawing.onPages(typography.breaker().silent(), typography.phrases(), typography.sheet());
        List<PageItem> words = new ArrayList<>();
        for (GlyphItem word : drawing.words(figure)) {
            words.add(new GlyphItem(
                    (int) Math.round(word.x() * scale),
                    (int) Math.round(word.y() * scale),
                    word.text(),
                    (int) Math.round(word.size() * scale),
                    word.color(),
                    word.tracking(),
                    0,
                    content));
        }
        return typography.rightToLeft() ? new Mirror(width).items(words) : words;
    }

    /** A box that says what should be here, so that nobody overlooks it. */
    private void placeholder(Figure figure, Setting setting, Galley out) {
        BlockStyle style = flow.typography.style(StyleName.CALLOUT_TEXT);
        BlockStyle rust = style.withText(style.text().withColor(Palette.RUST)).withSpace(0, 0);
        Setting own = setting.indented(PLACEHOLDER_PADDING, PLACEHOLDER_PADDING)
                .with(rust)
                .with(Manner.PLAIN)
                .counted(false);
        String words = flow.typography.phrases().text("layout.missing-image", figure.image());
        String said = figure.alternative().isEmpty() ? words : words + " " + figure.alternative();
        flow.structure.open(StructureRole.PARAGRAPH);
        List<LineItem> items = flow.collector(out, figure.origin().span())
                .add(said, Look.of(rust.text(), own.language()))
                .items();
        flow.structure.close();
        List<PageItem> all = new ArrayList<>();
        int y = PLACEHOLDER_PADDING;
        for (Strip line : flow.paragraphs.lines(items, own)) {
            for (PageItem item : line.items()) {
                all.add(item.moved(0, y));
            }
            y += line.height();
        }
        y += PLACEHOLDER_PADDING;
        all.add(new OutlineItem(
                setting.indent(), 0, setting.measure(), y, 600, 3_000, 2_500, Palette.RUST, Artifact.DECORATION));
        out.add(Strip.of(y, all).withGroup(setting.group()));
    }
}
