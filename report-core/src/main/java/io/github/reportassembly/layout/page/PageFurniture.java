package io.github.reportassembly.layout.page;

import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.document.DocumentInfo;
import io.github.reportassembly.layout.flow.RunStyle;
import io.github.reportassembly.layout.flow.TextSetter;
import io.github.reportassembly.layout.flow.Typography;
import io.github.reportassembly.layout.line.Line;
import io.github.reportassembly.layout.strip.Frame;
import io.github.reportassembly.page.Artifact;
import io.github.reportassembly.page.PageItem;
import io.github.reportassembly.page.PageNumber;
import io.github.reportassembly.page.RectangleItem;
import io.github.reportassembly.source.SourceSpan;
import io.github.reportassembly.style.BlockStyle;
import io.github.reportassembly.style.Color;
import io.github.reportassembly.style.PageGeometry;
import io.github.reportassembly.style.Palette;
import io.github.reportassembly.style.StyleName;
import io.github.reportassembly.style.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Headers, footers, chapter tabs and line numbers: what stands around the text. */
final class PageFurniture {
    private static final int HAIR = 500;
    private static final int AFTER_NUMBER = 6_000;
    /** Between what stands at the start and at the end of a header or footer. */
    private static final int BETWEEN = 20_000;

    private static final int TAB_WIDTH = 42_000;
    /** From the top of the text area to the foot of a chapter's tab. */
    private static final int TAB_FOOT = 35_000;

    private static final int NUMBER_ABOVE_FOOT = 8_000;
    /** From the end of line numbers to the text. */
    private static final int LINE_NUMBER_GAP = 12_000;

    private static final String ELLIPSIS = "…";

    private final Typography typography;
    private final DocumentInfo info;
    private final TextSetter setter;
    private final SourceSpan span;
    private final Map<Integer, Line> lineNumbers = new HashMap<>();

    PageFurniture(Typography typography, DocumentInfo info, TextSetter setter, SourceSpan span) {
        this.typography = typography;
        this.info = info;
        this.setter = setter;
        this.span = span;
    }

    List<PageItem> header(DraftPage page, PageGeometry geometry) {
        RunStyle style = page.style();
        List<PageItem> items = new ArrayList<>();
        int y = geometry.headerBaseline();
        int end = geometry.start() + geometry.frame();
        items.add(new RectangleItem(
                geometry.start(), y + PageGeometry.HEADER_RULE, geometry.frame(), HAIR, Palette.HAIR, Artifact.HEADER));
        TextStyle stage = typography.style(StyleName.STAGE).text();
        Color color = info.version().stage() == Stage.FINAL ? Palette.GREY : Palette.RUST;
        Line label = line(info.marks().stageLabel(), stage.withColor(color), Artifact.HEADER);
        items.addAll(TextSetter.at(label, end - label.width(), y));
        boolean opener = page.opening() && style.opener().isPresent();
        if (!opener) {
            TextStyle text = typography.style(StyleName.HEADER).text();
            Line number = line(style.number(), text, Artifact.HEADER);
            items.addAll(TextSetter.at(number, geometry.start(), y));
            int x = number.width() == 0 ? 0 : number.width() + AFTER_NUMBER;
            int room = geometry.frame() - x - label.width() - BETWEEN;
            items.addAll(TextSetter.at(fitted(style.title(), text, room, Artifact.HEADER), geometry.start() + x, y));
        }
        return items;
    }

    /** @param verso whether the number stands at the start, which is the outer edge of a left-hand page */
    List<PageItem> footer(PageNumber number, boolean verso, PageGeometry geometry) {
        int y = geometry.height() - geometry.footerBaseline();
        int end = geometry.start() + geometry.frame();
        Line page =
                line(number.printed(), typography.style(StyleName.PAGE_NUMBER).text(), Artifact.FOOTER);
        int numberAt = verso ? geometry.start() : end - page.width();
        List<PageItem> items = new ArrayList<>(TextSetter.at(page, numberAt, y));
        TextStyle text = typography.style(StyleName.FOOTER).text();
        int room = geometry.frame() - page.width() - BETWEEN;
        Line words = fitted(info.marks().footer(), text, room, Artifact.FOOTER);
        items.addAll(TextSetter.at(words, verso ? end - words.width() : geometry.start(), y));
        return items;
    }

    /** The tab of a numbered chapter's first page; its number belongs to the heading. */
    List<PageItem> tab(RunStyle.Opener opener, PageGeometry geometry) {
        List<PageItem> items = new ArrayList<>();
        int foot = geometry.top() + TAB_FOOT;
        items.add(new RectangleItem(geometry.start(), 0, TAB_WIDTH, foot, Palette.NAVY, Artifact.DECORATION));
        BlockStyle style = typography.style(StyleName.CHAPTER_NUMBER);
        Line number = line(opener.number() + " ", style.text(), opener.content());
        int x = geometry.start() + (TAB_WIDTH - number.width()) / 2;
        items.addAll(TextSetter.at(number, x, foot - NUMBER_ABOVE_FOOT));
        return items;
    }

    /**
     * The numbers of the lines that count.
     *
     * @param first the number of the first one
     */
    List<PageItem> lineNumbers(List<Frame.Baseline> lines, int first, PageGeometry geometry) {
        TextStyle style = typography.style(StyleName.LINE_NUMBER).text();
        int end = geometry.start() + geometry.labelColumn() - LINE_NUMBER_GAP;
        List<PageItem> items = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line number = lineNumbers.computeIfAbsent(
                    first + i, value -> line(Integer.toString(value), style, Artifact.LINE_NUMBER));
            items.addAll(TextSetter.at(
                    number, end - number.width(), geometry.top() + lines.get(i).y()));
        }
        return items;
    }

    private Line line(String text, TextStyle style, int content) {
        return text.isEmpty() ? Line.EMPTY : setter.line(text, style, content, span);
    }

    /** As many words as there is room for. */
    private Line fitted(String text, TextStyle style, int room, int content) {
        Line line = line(text, style, content);
        int end = text.length();
        while (line.width() > room && end > 0) {
            end = Math.max(0, text.lastIndexOf(' ', end - 1));
            line = line(text.substring(0, end) + ELLIPSIS, style, content);
        }
        return line;
    }
}
