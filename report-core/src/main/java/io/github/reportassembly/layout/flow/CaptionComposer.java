package io.github.reportassembly.layout.flow;

import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.Origin;
import io.github.reportassembly.layout.line.LineAlignment;
import io.github.reportassembly.layout.line.LineBox;
import io.github.reportassembly.layout.line.LineItem;
import io.github.reportassembly.layout.strip.Strip;
import io.github.reportassembly.page.Artifact;
import io.github.reportassembly.page.StructureRole;
import io.github.reportassembly.style.FontKey;
import io.github.reportassembly.style.FontWeight;
import io.github.reportassembly.style.Palette;
import io.github.reportassembly.style.StyleName;
import io.github.reportassembly.style.TextStyle;
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
     */
    List<Strip> caption(Origin origin, String phrase, List<Inline> title, Setting setting, Galley out) {
        Setting own = own(setting);
        flow.structure.open(StructureRole.CAPTION);
        List<LineItem> items = label(origin, phrase, own, flow.structure.content());
        items.addAll(flow.inlines(title, own, out, origin.span()));
        flow.structure.close();
        return flow.paragraphs.lines(items, own);
    }

    /** The caption as it is repeated on further pages, where nobody reads it out again. */
    List<Strip> continued(Origin origin, String phrase, List<Inline> title, Setting setting) {
        Setting own = own(setting);
        TextStyle text = own.style().text();
        FontKey regular = new FontKey(text.font().family(), FontWeight.REGULAR, false);
        Look grey = Look.of(text.withFont(regular).withColor(Palette.GREY), own.language());
        List<LineItem> items = label(origin, phrase, own, Artifact.DECORATION);
        items.addAll(new InlineCollector(
                        flow.typography,
                        new CellMeasure(flow, own, false),
                        new StructureBuilder(0),
                        flow.galley(),
                        origin.span())
                .add(title, Look.of(text, own.language()))
                .add(" " + flow.typography.phrases().text("layout.continued"), grey)
                .items());
        return flow.paragraphs.lines(items, own);
    }

    private Setting own(Setting setting) {
        return setting.with(flow.typography.style(StyleName.CAPTION))
                .with(Manner.TITLE)
                .with(LineAlignment.START)
                .counted(false);
    }

    private List<LineItem> label(Origin origin, String phrase, Setting own, int content) {
        List<LineItem> items = new ArrayList<>();
        String number = flow.typography.numbers().caption(origin.id());
        if (!number.isEmpty()) {
            items.add(flow.setter.run(
                    flow.typography.phrases().text(phrase, number) + " ",
                    own.style().text().withColor(Palette.NAVY),
                    content,
                    origin.span()));
            items.add(new LineBox(LABEL_GAP, 0, List.of(), false));
        }
        return items;
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
