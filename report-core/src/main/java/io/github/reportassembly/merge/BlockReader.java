package io.github.reportassembly.merge;

import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Callout;
import io.github.reportassembly.document.CalloutKind;
import io.github.reportassembly.document.Contents;
import io.github.reportassembly.document.ContentsKind;
import io.github.reportassembly.document.Figure;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.Landscape;
import io.github.reportassembly.document.LanguageBlock;
import io.github.reportassembly.document.ListBlock;
import io.github.reportassembly.document.ListItem;
import io.github.reportassembly.document.ListKind;
import io.github.reportassembly.document.Origin;
import io.github.reportassembly.document.Paragraph;
import io.github.reportassembly.document.ParagraphRole;
import io.github.reportassembly.document.Quotation;
import io.github.reportassembly.document.StatusBox;
import io.github.reportassembly.document.ThematicBreak;
import io.github.reportassembly.document.Verbatim;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads what stacks down the page. */
final class BlockReader {
    private static final String TEMPLATE = "template";

    private final Reading reading;
    private final InlineReader inlines;
    private final TableReader tables;
    private final ItemReader items;
    private final ChartReader charts;
    private final SectionReader sections;

    BlockReader(Reading reading) {
        this.reading = reading;
        this.inlines = new InlineReader(reading);
        this.tables = new TableReader(reading, this);
        this.items = new ItemReader(reading, this);
        this.charts = new ChartReader(reading, this);
        this.sections = new SectionReader(reading, this);
    }

    InlineReader inlines() {
        return inlines;
    }

    SectionReader sections() {
        return sections;
    }

    /** Blocks of an element whose children with other names are read elsewhere. */
    List<Block> blocks(XmlNode.Element parent, String anchor, Set<String> others) {
        return new Flow(parent, anchor).run(others);
    }

    List<Block> blocks(XmlNode.Element parent, String anchor) {
        reading.check(parent);
        return blocks(parent, anchor, Set.of());
    }

    /** The first child of a name, as inlines; none if there is no such child. */
    List<Inline> line(XmlNode.Element parent, String name) {
        for (XmlNode child : parent.children()) {
            if (child instanceof XmlNode.Element element && element.is(name)) {
                return inlines.content(element);
            }
        }
        return List.of();
    }

    /** The children of a name; whatever else an element holds is a problem. */
    List<XmlNode.Element> only(XmlNode.Element parent, String... names) {
        reading.check(parent);
        List<XmlNode.Element> elements = new ArrayList<>();
        for (XmlNode child : parent.children()) {
            if (child instanceof XmlNode.Element element) {
                if (List.of(names).contains(element.name())) {
                    elements.add(element);
                } else {
                    reading.misplaced(element, parent);
                }
            } else if (!((XmlNode.Words) child).blank()) {
                reading.problem(child, "words cannot stand in <" + parent.name() + ">", "");
            }
        }
        return elements;
    }

    private List<Block> element(XmlNode.Element element, XmlNode.Element parent, String anchor) {
        reading.check(element);
        return switch (element.name()) {
            case "ul", "ol" -> List.of(list(element, anchor));
            case "table" -> List.of(tables.table(element, anchor));
            case "chart" -> charts.chart(element, anchor);
            case "chart-tables" -> charts.tables(element, anchor);
            case "figure" -> List.of(figure(element, anchor));
            case "recommendation", "suggestion", "finding" -> List.of(items.item(element));
            case "details" -> List.of(items.details(element, anchor));
            case "hanging-list" -> List.of(items.hangingList(element, anchor));
            case "glossary" -> List.of(items.glossary(element, anchor));
            case "callout" ->
                List.of(new Callout(
                        reading.origin(anchor),
                        reading.word(element, "kind", CalloutKind.NOTE),
                        blocks(element, anchor)));
            case "status-box" -> {
                Origin origin = reading.origin(anchor);
                List<Inline> title = line(element, "h");
                yield List.of(new StatusBox(origin, title, blocks(element, anchor, Set.of("h"))));
            }
            case "cover" -> List.of(sections.cover(element));
            case "section" -> sections.section(element, 2, anchor).stream().toList();
            case "toc" ->
                List.of(new Contents(reading.origin(anchor), reading.word(element, "of", ContentsKind.SECTIONS)));
            case "quote" -> List.of(new Quotation(reading.origin(anchor), blocks(element, anchor)));
            case "landscape" -> List.of(new Landscape(reading.origin(anchor), blocks(element, anchor)));
            case "verbatim" -> List.of(new Verbatim(reading.origin(anchor), blocks(element, anchor)));
            case "lang" ->
                List.of(new LanguageBlock(
                        reading.origin(anchor), reading.required(element, "tag"), blocks(element, anchor)));
            case "hr" -> List.of(new ThematicBreak(reading.origin(anchor)));
            default -> {
                reading.misplaced(element, parent);
                yield List.of();
            }
        };
    }

    private Block list(XmlNode.Element element, String anchor) {
        Origin origin = reading.origin(anchor);
        List<ListItem> entries = new ArrayList<>();
        for (XmlNode.Element item : only(element, "li")) {
            entries.add(new ListItem(reading.origin(anchor), Optional.empty(), blocks(item, anchor)));
        }
        boolean tight = entries.stream().allMatch(entry -> entry.blocks().size() <= 1);
        ListKind kind = element.is("ol") ? ListKind.ORDERED : ListKind.BULLET;
        return new ListBlock(origin, kind, reading.number(element, "start").orElse(1), tight, entries);
    }

    private Block figure(XmlNode.Element element, String anchor) {
        only(element, "caption", "source");
        OptionalInt width = reading.number(element, "width");
        return new Figure(
                reading.origin(anchor),
                Reading.label(element),
                reading.required(element, "src"),
                line(element, "caption"),
                element.attribute("alt", ""),
                width,
                line(element, "source"));
    }

    /** Blocks and lines in one element: lines between blocks become paragraphs. */
    private final class Flow {
        private final XmlNode.Element parent;
        private final String anchor;
        private final List<Block> blocks = new ArrayList<>();
        private List<Inline> line = new ArrayList<>();
        private Optional<Origin> origin = Optional.empty();
        private ParagraphRole role = ParagraphRole.BODY;

        Flow(XmlNode.Element parent, String anchor) {
            this.parent = parent;
            this.anchor = anchor;
        }

        List<Block> run(Set<String> others) {
            for (XmlNode child : parent.children()) {
                if (!(child instanceof XmlNode.Element element) || !others.contains(element.name())) {
                    node(child, false);
                }
            }
            flush();
            return blocks;
        }

        /** In a paragraph a placed text runs in: its first paragraph joins the line, its other blocks follow. */
        private void node(XmlNode node, boolean runIn) {
            if (!(node instanceof XmlNode.Element element)) {
                line.addAll(inlines.one(node, parent));
            } else if (element.is("place")) {
                reading.placed(element).ifPresent(placed -> place(placed, runIn));
            } else if (element.is("p")) {
                flush();
                reading.check(element);
                role = reading.word(element, "role", ParagraphRole.BODY);
                element.children().forEach(child -> node(child, true));
                flush();
                role = ParagraphRole.BODY;
            } else if (InlineReader.reads(element.name())) {
                line.addAll(inlines.one(element, parent));
            } else {
                flush();
                blocks.addAll(element(element, parent, anchor));
            }
        }

        private void place(Reading.Placed placed, boolean runIn) {
            if (placed.unit().isLine()) {
                line.addAll(placed.inlines());
                return;
            }
            if (!runIn) {
                flush();
            }
            List<Block> text = placed.blocks(reading, anchor);
            for (int i = 0; i < text.size(); i++) {
                if (runIn && i == 0 && text.get(0) instanceof Paragraph first) {
                    line.addAll(first.content());
                    origin = origin.or(() -> Optional.of(first.origin()));
                } else {
                    flush();
                    blocks.add(text.get(i));
                }
            }
        }

        private void flush() {
            List<Inline> content = inlines.trimmed(line);
            if (!content.isEmpty()) {
                blocks.add(new Paragraph(origin.orElseGet(() -> reading.origin(anchor)), role, false, content));
            }
            line = new ArrayList<>();
            origin = Optional.empty();
        }
    }

    /** The name of blocks that belong to nothing in particular. */
    static String anchor() {
        return TEMPLATE;
    }
}
