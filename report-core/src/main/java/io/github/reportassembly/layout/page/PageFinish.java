package io.github.reportassembly.layout.page;

import io.github.reportassembly.document.Document;
import io.github.reportassembly.document.DocumentInfo;
import io.github.reportassembly.layout.flow.TextSetter;
import io.github.reportassembly.layout.flow.Typography;
import io.github.reportassembly.layout.strip.Frame;
import io.github.reportassembly.layout.strip.Mirror;
import io.github.reportassembly.page.Destination;
import io.github.reportassembly.page.LinkItem;
import io.github.reportassembly.page.LinkTarget;
import io.github.reportassembly.page.Page;
import io.github.reportassembly.page.PageIndex;
import io.github.reportassembly.page.PageItem;
import io.github.reportassembly.page.PageNumber;
import io.github.reportassembly.page.PagedDocument;
import io.github.reportassembly.page.StructureAttributes;
import io.github.reportassembly.page.StructureElement;
import io.github.reportassembly.page.StructureKid;
import io.github.reportassembly.page.StructureRole;
import io.github.reportassembly.page.TableSetting;
import io.github.reportassembly.source.SourceFile;
import io.github.reportassembly.source.SourceSpan;
import io.github.reportassembly.style.PageGeometry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts what stands around the text on the pages, and gathers destinations, bookmarks and the page index. */
final class PageFinish {
    private final Typography typography;
    private final Document document;
    private final TextSetter setter;
    private final PageFurniture furniture;
    private final SourceSpan span;

    PageFinish(Typography typography, Document document) {
        this.typography = typography;
        this.document = document;
        DocumentInfo info = document.info();
        this.setter = new TextSetter(typography.breaker(), typography.rightToLeft(), info.language());
        this.span = new SourceSpan(new SourceFile("report.yaml", ""), 0, 0);
        this.furniture = new PageFurniture(typography, info, setter, span);
    }

    PagedDocument finish(PageOrder order, List<PartLayout> parts) {
        Map<String, Destination> destinations = destinations(order);
        List<Page> pages = new ArrayList<>();
        LineCount lines = new LineCount(typography.sheet().options().lineNumbering());
        for (int i = 0; i < order.pages().size(); i++) {
            int firstLine = lines.page(order.number(i), order.pages().get(i).frame());
            pages.add(page(order, i, firstLine, destinations));
        }
        List<StructureKid> kids = new ArrayList<>();
        Map<String, List<TableSetting>> tables = new HashMap<>();
        StructureShift shift = new StructureShift(0, 0);
        for (PartLayout part : parts) {
            kids.addAll(shift.kids(part.pages().structure().kids()));
            tables.putAll(part.pages().tables());
            shift = shift.after(part.pages());
        }
        StructureElement root = new StructureElement(
                0,
                StructureRole.DOCUMENT,
                StructureAttributes.NONE.withLanguage(document.info().language()),
                kids);
        Map<String, PageNumber> index = new TreeMap<>();
        order.places().forEach((name, page) -> index.put(name, order.number(page)));
        return new PagedDocument(
                pages,
                root,
                new Bookmarks(typography.numbers(), destinations.keySet()).of(document),
                destinations,
                new PageIndex(index, pages.size(), tables),
                lines.lines());
    }

    private PageGeometry geometry(PageOrder order, int index) {
        boolean landscape = order.pages().get(index).style().landscape();
        PageGeometry usual =
                landscape ? typography.sheet().landscape() : typography.sheet().portrait();
        boolean moved = typography.sheet().options().twoSided() && !order.isVerso(index) && !landscape;
        return moved ? usual.shifted(typography.sheet().options().binding()) : usual;
    }

    private Map<String, Destination> destinations(PageOrder order) {
        Map<String, Destination> destinations = new TreeMap<>();
        for (int i = 0; i < order.pages().size(); i++) {
            DraftPage page = order.pages().get(i);
            PageGeometry geometry = geometry(order, i);
            for (Frame.Place place : page.frame().places()) {
                destinations.putIfAbsent(
                        place.name(), new Destination(i, geometry.start(), geometry.top() + place.y()));
            }
        }
        return destinations;
    }

    private Page page(PageOrder order, int index, int firstLine, Map<String, Destination> destinations) {
        DraftPage draft = order.pages().get(index);
        PageNumber number = order.number(index);
        PageGeometry geometry = geometry(order, index);
        if (draft.blank()) {
            return new Page(geometry.width(), geometry.height(), number, List.of());
        }
        StructureShift shift = order.shift(index);
        List<PageItem> items = new ArrayList<>();
        if (!draft.style().cover()) {
            items.addAll(furniture.header(draft, geometry));
            items.addAll(furniture.footer(number, order.isVerso(index), geometry));
        }
        if (draft.opening()) {
            draft.style().opener().ifPresent(opener -> items.addAll(furniture.tab(shift.opener(opener), geometry)));
        }
        if (document.info().marks().lineNumbers()) {
            items.addAll(furniture.lineNumbers(draft.frame().lines(), firstLine, geometry));
        }
        for (PageItem item : draft.frame().items()) {
            if (leadsSomewhere(item, destinations)) {
                items.add(item.moved(geometry.start(), geometry.top()).accept(shift));
            }
        }
        List<PageItem> turned = typography.rightToLeft() ? new Mirror(geometry.width()).items(items) : items;
        List<PageItem> all = new ArrayList<>();
        if (!document.info().marks().watermark().isEmpty()) {
            all.addAll(Watermark.items(document.info().marks().watermark(), setter, geometry, span));
        }
        all.addAll(turned);
        List<PageItem> shown = new Recoloring(typography.sheet()).items(all);
        return new Page(geometry.width(), geometry.height(), number, shown);
    }

    /** A link to something that was not laid out keeps its words and leads nowhere. */
    private static boolean leadsSomewhere(PageItem item, Map<String, Destination> destinations) {
        return !(item instanceof LinkItem link
                && link.target() instanceof LinkTarget.Place place
                && !destinations.containsKey(place.destination()));
    }
}
