package io.github.reportassembly.layout.flow;

import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.Origin;
import io.github.reportassembly.layout.line.LineAlignment;
import io.github.reportassembly.layout.line.LineBox;
import io.github.reportassembly.layout.line.LineItem;
import io.github.reportassembly.layout.strip.Strip;
import io.github.reportassembly.page.StructureRole;
import io.github.reportassembly.style.BlockStyle;
import io.github.reportassembly.style.FontKey;
import io.github.reportassembly.style.FontWeight;
import io.github.reportassembly.style.Palette;
import io.github.reportassembly.style.StyleName;
import java.util.ArrayList;
import java.util.List;

/** Captions of tables and figures, and the sources below them. */
final class CaptionComposer {
    /** Beside the space that ends the label: 6 in all. */
    private static final int LABEL_GAP = 3_660;

    private final FlowComposer flow;

    CaptionComposer(FlowComposer flow) {
        this.flow = flow;
    }

    /**
     * The lines of a caption.
     *
     * @param phrase key of the words for the label
     * @param continued whether to say that the table began before
     */
    List<Strip> caption(
            Origin origin, String phrase, List<Inline> title, Setting setting, Galley out, boolean continued) {
        BlockStyle style = flow.typography.style(StyleName.CAPTION);
        Setting own =
                setting.with(style).with(Manner.TITLE).with(LineAlignment.START).counted(false);
        flow.structure.open(StructureRole.CAPTION);
        List<LineItem> items = new ArrayList<>();
        String number = flow.typography.numbers().caption(origin.id());
        if (!number.isEmpty()) {
            items.add(flow.setter.run(
                    flow.typography.phrases().text(phrase, number) + " ",
                    style.text().withColor(Palette.NAVY),
                    flow.structure.content(),
                    origin.span()));
            items.add(new LineBox(LABEL_GAP, 0, List.of(), false));
        }
        items.addAll(flow.inlines(title, own, out, origin.span()));
        if (continued) {
            FontKey regular = new FontKey(style.text().font().family(), FontWeight.REGULAR, false);
            Look look = Look.of(style.text().withFont(regular).withColor(Palette.GREY), own.language());
            items.addAll(flow.collector(out, origin.span())
                    .add(" " + flow.typography.phrases().text("layout.continued"), look)
                    .items());
        }
        flow.structure.close();
        return flow.paragraphs.lines(items, own);
    }

    /** The lines of a source. */
    List<Strip> source(Origin origin, List<Inline> source, Setting setting, Galley out) {
        Setting own = setting.with(flow.typography.style(StyleName.SOURCE))
                .with(Manner.PLAIN)
                .with(LineAlignment.START)
                .counted(false);
        flow.structure.open(StructureRole.PARAGRAPH);
        List<LineItem> items = flow.inlines(source, own, out, origin.span());
        flow.structure.close();
        return flow.paragraphs.lines(items, own);
    }
}
