package io.github.reportassembly.read.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes the text of an HTML table apart: into rows and cells, and words that stand in no cell. */
final class HtmlTableScanner {
    /** Longest tag that is recognised, so that open quotation marks cost no more than their number. */
    private static final int LONGEST_TAG = 1_000;

    private static final Set<String> STRUCTURE = Set.of("table", "thead", "tbody", "tr", "th", "td");

    private final String text;
    private final List<Row> rows = new ArrayList<>();
    private final List<Stretch> strays = new ArrayList<>();
    private final List<Stretch> after = new ArrayList<>();
    private List<Cell> cells;
    private HtmlTag cellTag;
    private Stretch cellPlace = new Stretch(0, 0);
    private boolean head;
    private int depth;
    private int strayStart;

    /** A stretch of the text. */
    record Stretch(int start, int end) {}

    /** A cell, the place of its tag and that of what it holds. */
    record Cell(HtmlTag tag, Stretch place, Stretch content) {}

    /** @param head whether it stands in thead */
    record Row(boolean head, List<Cell> cells) {}

    HtmlTableScanner(String text) {
        this.text = text;
    }

    List<Row> rows() {
        return rows;
    }

    /** What stands in the table but in no cell: tags that mean nothing here, words. */
    List<Stretch> strays() {
        return strays;
    }

    /** What stands behind the table. */
    List<Stretch> after() {
        return after;
    }

    /** Whether the table's end was found. */
    boolean closed() {
        return depth <= 0;
    }

    void scan() {
        int at = 0;
        while (at < text.length()) {
            int end = text.charAt(at) == '<' ? tagEnd(at) : at;
            if (end > at) {
                int from = at;
                int to = end;
                Optional<HtmlTag> tag = HtmlTag.read(text.substring(at, end));
                tag.filter(found -> STRUCTURE.contains(found.name())).ifPresent(found -> structure(found, from, to));
                at = end;
            } else {
                at++;
            }
        }
        endRow(text.length());
        stray(text.length());
    }

    /** The index after a tag or a comment that begins at an index; the index itself if there is none. */
    private int tagEnd(int start) {
        if (text.startsWith("<!--", start)) {
            int end = text.indexOf("-->", start + 4);
            return end < 0 ? text.length() : end + 3;
        }
        char quote = 0;
        int last = Math.min(text.length(), start + LONGEST_TAG);
        for (int i = start + 1; i < last; i++) {
            char c = text.charAt(i);
            if (quote == 0 && c == '>') {
                return i + 1;
            } else if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == quote) {
                quote = 0;
            }
        }
        return start;
    }

    private void structure(HtmlTag tag, int start, int end) {
        if (tag.name().equals("table")) {
            if (tag.closing() && depth == 1) {
                endRow(start);
            }
            if (depth == (tag.closing() ? 1 : 0)) {
                skip(start, end);
            }
            depth += tag.closing() ? -1 : 1;
            return;
        }
        if (depth > 1) {
            return;
        }
        if (tag.name().equals("td") || tag.name().equals("th")) {
            endCell(start);
            skip(start, end);
            if (!tag.closing()) {
                cells = cells == null ? new ArrayList<>() : cells;
                cellTag = tag;
                cellPlace = new Stretch(start, end);
            }
            return;
        }
        endRow(start);
        skip(start, end);
        if (tag.name().equals("thead")) {
            head = !tag.closing();
        } else if (tag.name().equals("tbody")) {
            head = false;
        }
    }

    private void endCell(int end) {
        if (cellTag != null) {
            cells.add(new Cell(cellTag, cellPlace, new Stretch(cellPlace.end(), end)));
            cellTag = null;
            strayStart = end;
        }
    }

    private void endRow(int end) {
        endCell(end);
        if (cells != null) {
            rows.add(new Row(head, cells));
            cells = null;
        }
    }

    /** Leaves out a tag that was understood. */
    private void skip(int start, int end) {
        stray(start);
        strayStart = end;
    }

    private void stray(int end) {
        String words = cellTag == null && end > strayStart ? text.substring(strayStart, end) : "";
        if (!words.isBlank()) {
            int start = end - words.stripLeading().length();
            (depth == 0 ? after : strays)
                    .add(new Stretch(start, start + words.strip().length()));
        }
        strayStart = end;
    }
}
