package io.github.reportassembly.merge;

import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Detail;
import io.github.reportassembly.document.Details;
import io.github.reportassembly.document.Glossary;
import io.github.reportassembly.document.GlossaryEntry;
import io.github.reportassembly.document.HangingItem;
import io.github.reportassembly.document.HangingList;
import io.github.reportassembly.document.ItemBlock;
import io.github.reportassembly.document.ItemKind;
import io.github.reportassembly.document.ItemPart;
import io.github.reportassembly.document.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads recommendations, findings and lists of named things. */
final class ItemReader {
    private final Reading reading;
    private final BlockReader blocks;

    ItemReader(Reading reading, BlockReader blocks) {
        this.reading = reading;
        this.blocks = blocks;
    }

    /** A recommendation, suggestion or finding with its parts and details. */
    Block item(XmlNode.Element element) {
        String anchor = reading.required(element, "id");
        Origin origin = reading.origin(anchor);
        List<ItemPart> parts = new ArrayList<>();
        List<Detail> details = new ArrayList<>();
        for (XmlNode child : element.children()) {
            if (child instanceof XmlNode.Element part && part.is("part")) {
                parts.add(part(part));
            } else if (child instanceof XmlNode.Element list && list.is("details")) {
                details.addAll(details(list, anchor).details());
            }
        }
        return new ItemBlock(
                origin,
                Reading.label(element),
                ItemKind.valueOf(element.name().toUpperCase(Locale.ROOT)),
                element.attribute("number", ""),
                blocks.line(element, "kicker"),
                blocks.line(element, "h"),
                blocks.blocks(element, anchor, Set.of("kicker", "h", "part", "details")),
                parts,
                details);
    }

    private ItemPart part(XmlNode.Element element) {
        reading.check(element);
        String anchor = reading.required(element, "id");
        return new ItemPart(
                reading.origin(anchor),
                Reading.label(element),
                element.attribute("number", ""),
                blocks.line(element, "h"),
                blocks.blocks(element, anchor, Set.of("h")));
    }

    Details details(XmlNode.Element element, String anchor) {
        Origin origin = reading.origin(anchor);
        return new Details(origin, list(element, anchor));
    }

    /** The names and values in an element; those without a value are left out. */
    List<Detail> list(XmlNode.Element element, String anchor) {
        List<Detail> details = new ArrayList<>();
        for (XmlNode.Element detail : blocks.only(element, "detail")) {
            String name = reading.required(detail, "name");
            List<Block> value = blocks.blocks(detail, anchor);
            if (!value.isEmpty()) {
                details.add(new Detail(name, value));
            }
        }
        return details;
    }

    Block hangingList(XmlNode.Element element, String anchor) {
        Origin origin = reading.origin(anchor);
        List<HangingItem> entries = new ArrayList<>();
        for (XmlNode.Element entry : blocks.only(element, "item")) {
            reading.check(entry);
            entries.add(new HangingItem(
                    Reading.label(entry),
                    blocks.line(entry, "mark"),
                    blocks.blocks(entry, entry.attribute("id", anchor), Set.of("mark"))));
        }
        return new HangingList(origin, entries);
    }

    Block glossary(XmlNode.Element element, String anchor) {
        Origin origin = reading.origin(anchor);
        List<GlossaryEntry> entries = new ArrayList<>();
        for (XmlNode.Element entry : blocks.only(element, "entry")) {
            reading.check(entry);
            entries.add(new GlossaryEntry(
                    Reading.label(entry),
                    blocks.line(entry, "term"),
                    blocks.line(entry, "expansion"),
                    blocks.blocks(entry, entry.attribute("id", anchor), Set.of("term", "expansion"))));
        }
        return new Glossary(origin, entries);
    }
}
