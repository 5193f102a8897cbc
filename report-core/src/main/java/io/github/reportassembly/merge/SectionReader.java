package io.github.reportassembly.merge;

import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.ChapterFact;
import io.github.reportassembly.document.Cover;
import io.github.reportassembly.document.Detail;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.Matter;
import io.github.reportassembly.document.MatterKind;
import io.github.reportassembly.document.Origin;
import io.github.reportassembly.document.Section;
import io.github.reportassembly.document.SectionKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the large parts: matters, chapters, sections and the cover. */
final class SectionReader {
    private final Reading reading;
    private final BlockReader blocks;

    SectionReader(Reading reading, BlockReader blocks) {
        this.reading = reading;
        this.blocks = blocks;
    }

    /** The whole report. */
    List<Matter> report(XmlNode.Element root) {
        List<Matter> matters = new ArrayList<>();
        if (!root.is("report")) {
            reading.problem(
                    root, "a template of a whole document prints one element <report>, not <" + root.name() + ">", "");
            return matters;
        }
        for (XmlNode.Element matter : blocks.only(root, "matter")) {
            MatterKind kind = reading.word(matter, "kind", MatterKind.BODY);
            List<Block> inside = new ArrayList<>();
            for (XmlNode.Element element : blocks.only(matter, "section", "cover")) {
                if (element.is("cover")) {
                    inside.add(cover(element));
                } else {
                    section(element, 1, BlockReader.anchor()).ifPresent(inside::add);
                }
            }
            if (!inside.isEmpty()) {
                matters.add(new Matter(kind, inside));
            }
        }
        return matters;
    }

    /** The blocks of each recommendation and finding, by its id. */
    Map<String, List<Block>> items(XmlNode.Element root) {
        Map<String, List<Block>> items = new LinkedHashMap<>();
        for (XmlNode.Element item : blocks.only(root, "item-blocks")) {
            String id = reading.required(item, "id");
            items.put(id, blocks.blocks(item, id));
        }
        return items;
    }

    /** A section; nothing for an optional one that holds nothing but its title. */
    Optional<Block> section(XmlNode.Element element, int level, String anchor) {
        reading.check(element);
        String name = element.attribute("id", anchor);
        Origin origin = reading.origin(name);
        SectionKind kind = level > 1 ? SectionKind.SUBSECTION : reading.word(element, "kind", SectionKind.UNNUMBERED);
        List<ChapterFact> facts = new ArrayList<>();
        for (XmlNode child : element.children()) {
            if (child instanceof XmlNode.Element list && list.is("facts")) {
                blocks.only(list, "fact").forEach(fact -> facts.add(fact(fact)));
            }
        }
        List<Inline> title = blocks.line(element, "h");
        List<Block> inside = inside(element, level, name);
        if (reading.flag(element, "optional") && inside.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Section(origin, Reading.label(element), level, kind, title, facts, inside));
    }

    private List<Block> inside(XmlNode.Element element, int level, String anchor) {
        List<Block> inside = new ArrayList<>();
        List<XmlNode> run = new ArrayList<>();
        for (XmlNode child : element.children()) {
            if (child instanceof XmlNode.Element section && section.is("section")) {
                inside.addAll(flow(element, run, anchor));
                run.clear();
                section(section, level + 1, anchor).ifPresent(inside::add);
            } else {
                run.add(child);
            }
        }
        inside.addAll(flow(element, run, anchor));
        return inside;
    }

    private List<Block> flow(XmlNode.Element element, List<XmlNode> run, String anchor) {
        XmlNode.Element stretch = new XmlNode.Element(element.name(), Map.of(), List.copyOf(run), element.offset());
        return blocks.blocks(stretch, anchor, Set.of("h", "facts"));
    }

    private ChapterFact fact(XmlNode.Element element) {
        String name = reading.required(element, "name");
        List<Inline> value = blocks.inlines().content(element);
        return new ChapterFact(name, value, reading.number(element, "progress"));
    }

    Block cover(XmlNode.Element element) {
        Origin origin = reading.origin("cover");
        blocks.only(element, "team", "body", "h", "subtitle", "stage", "stage-note", "details", "remark");
        List<Detail> facts = new ArrayList<>();
        for (XmlNode child : element.children()) {
            if (child instanceof XmlNode.Element list && list.is("details")) {
                facts.addAll(new ItemReader(reading, blocks).list(list, "cover"));
            }
        }
        return new Cover(
                origin,
                blocks.line(element, "team"),
                blocks.line(element, "body"),
                blocks.line(element, "h"),
                blocks.line(element, "subtitle"),
                blocks.line(element, "stage"),
                blocks.line(element, "stage-note"),
                facts,
                blocks.line(element, "remark"));
    }
}
