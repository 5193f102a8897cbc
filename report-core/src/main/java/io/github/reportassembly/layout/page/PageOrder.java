package io.github.reportassembly.layout.page;

import io.github.reportassembly.document.MatterKind;
import io.github.reportassembly.layout.strip.Frame;
import io.github.reportassembly.page.PageNumber;
import io.github.reportassembly.page.PageNumberStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All pages of a document in order, with their numbers. */
final class PageOrder {
    private final List<DraftPage> pages = new ArrayList<>();
    private final List<PageNumber> numbers = new ArrayList<>();
    private final List<StructureShift> shifts = new ArrayList<>();
    private final Map<String, Integer> places = new TreeMap<>();
    private final boolean twoSided;
    private MatterKind kindBefore = MatterKind.COVER;
    private int roman;
    private int arabic;

    /**
     * @param parts in the order of the document, each laid out
     * @param twoSided whether matters and the body's chapters begin on right-hand pages, which have odd numbers
     */
    PageOrder(List<PartLayout> parts, boolean twoSided) {
        this.twoSided = twoSided;
        boolean first = true;
        StructureShift shift = new StructureShift(0, 0);
        for (PartLayout laid : parts) {
            MatterKind kind = laid.part().matter().kind();
            boolean body = kind == MatterKind.BODY || kind == MatterKind.BACK;
            first |= laid.part().first();
            for (DraftPage page : laid.pages().pages()) {
                boolean begins =
                        first || (body && page.opening() && page.style().begins());
                if (begins && twoSided && pages.size() % 2 == 1) {
                    add(kindBefore, DraftPage.blank(pages.get(pages.size() - 1).style()), shift);
                }
                add(kind, page, shift);
                first = false;
            }
            shift = shift.after(laid.pages());
        }
    }

    private void add(MatterKind kind, DraftPage page, StructureShift shift) {
        boolean body = kind == MatterKind.BODY || kind == MatterKind.BACK;
        int value = body ? ++arabic : ++roman;
        numbers.add(number(kind, page, value));
        for (Frame.Place place : page.frame().places()) {
            places.putIfAbsent(place.name(), pages.size());
        }
        pages.add(page);
        shifts.add(shift);
        kindBefore = kind;
    }

    /** Whether a page lies on the left when the sheets are bound on the side where lines start. */
    boolean isVerso(int index) {
        return twoSided && index % 2 == 1;
    }

    /** The cover counts as the first page of the front matter but shows no number. */
    private static PageNumber number(MatterKind kind, DraftPage page, int value) {
        if (kind == MatterKind.COVER || page.style().cover()) {
            return new PageNumber(PageNumberStyle.NONE, 0);
        }
        return new PageNumber(kind == MatterKind.FRONT ? PageNumberStyle.ROMAN : PageNumberStyle.ARABIC, value);
    }

    List<DraftPage> pages() {
        return pages;
    }

    PageNumber number(int index) {
        return numbers.get(index);
    }

    /** For the numbers of the structure that a page's items name. */
    StructureShift shift(int index) {
        return shifts.get(index);
    }

    /** The index of the page on which a name stands, by name. */
    Map<String, Integer> places() {
        return places;
    }

    /** The printed page of every name. */
    Map<String, String> printed() {
        Map<String, String> printed = new TreeMap<>();
        places.forEach((name, page) -> printed.put(name, numbers.get(page).printed()));
        return printed;
    }
}
