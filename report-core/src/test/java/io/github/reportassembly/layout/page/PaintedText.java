package io.github.reportassembly.layout.page;

import io.github.reportassembly.layout.strip.Advance;
import io.github.reportassembly.page.GlyphItem;
import io.github.reportassembly.page.ImageItem;
import io.github.reportassembly.page.LinkItem;
import io.github.reportassembly.page.OutlineItem;
import io.github.reportassembly.page.Page;
import io.github.reportassembly.page.PageItem;
import io.github.reportassembly.page.PagedDocument;
import io.github.reportassembly.page.RectangleItem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands on finished pages, for tests to compare with what should. */
final class PaintedText {
    private PaintedText() {}

    /** The words of a pattern that belong to the text, in the order of painting. */
    static List<String> words(PagedDocument document, Pattern pattern) {
        StringBuilder text = new StringBuilder();
        for (Page page : document.pages()) {
            for (PageItem item : page.items()) {
                if (item instanceof GlyphItem glyphs && glyphs.content() >= 0) {
                    text.append(glyphs.text().text()).append(' ');
                }
            }
        }
        List<String> words = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    /** The words of a pattern that belong to the text, in the order in which they are read out. */
    static List<String> readWords(PagedDocument document, Pattern pattern) {
        List<String> words = new ArrayList<>();
        Matcher matcher = pattern.matcher(read(document, " "));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    /** All of the text in the order in which it is read out. */
    static String read(PagedDocument document, String between) {
        List<GlyphItem> items = new ArrayList<>();
        for (Page page : document.pages()) {
            for (PageItem item : page.items()) {
                if (item instanceof GlyphItem glyphs && glyphs.content() >= 0) {
                    items.add(glyphs);
                }
            }
        }
        items.sort(Comparator.comparingInt(GlyphItem::content));
        StringBuilder text = new StringBuilder();
        items.forEach(item -> text.append(item.text().text()).append(between));
        return text.toString();
    }

    /** Items that reach over the edge of their page, as text. */
    static List<String> outside(PagedDocument document) {
        List<String> outside = new ArrayList<>();
        for (int i = 0; i < document.pages().size(); i++) {
            Page page = document.pages().get(i);
            for (PageItem item : page.items()) {
                int[] box = box(item);
                if (box[0] < 0 || box[1] < 0 || box[2] > page.width() || box[3] > page.height()) {
                    outside.add("page " + (i + 1) + ": " + item);
                }
            }
        }
        return outside;
    }

    /** Items of the text that reach below the text area, as text. */
    static List<String> below(PagedDocument document, int bottom) {
        List<String> below = new ArrayList<>();
        for (int i = 0; i < document.pages().size(); i++) {
            for (PageItem item : document.pages().get(i).items()) {
                if (item instanceof GlyphItem glyphs && glyphs.content() >= 0 && glyphs.y() > bottom) {
                    below.add("page " + (i + 1) + ": " + glyphs.text().text());
                }
            }
        }
        return below;
    }

    private static int[] box(PageItem item) {
        if (item instanceof GlyphItem glyphs) {
            int width = glyphs.turn() == 0 ? Advance.of(glyphs) : 0;
            return new int[] {glyphs.x(), glyphs.y(), glyphs.x() + width, glyphs.y()};
        }
        if (item instanceof RectangleItem box) {
            return new int[] {box.x(), box.y(), box.x() + box.width(), box.y() + box.height()};
        }
        if (item instanceof OutlineItem box) {
            return new int[] {box.x(), box.y(), box.x() + box.width(), box.y() + box.height()};
        }
        if (item instanceof ImageItem box) {
            return new int[] {box.x(), box.y(), box.x() + box.width(), box.y() + box.height()};
        }
        LinkItem box = (LinkItem) item;
        return new int[] {box.x(), box.y(), box.x() + box.width(), box.y() + box.height()};
    }
}
