package io.github.reportassembly.read.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes the text of an HTML table apart: into its caption, rows and cells, and words that stand in none of them. */
final class HtmlTableScanner {
    private static final Set<String> STRUCTURE = Set.of("table", "thead", "tbody", "tr", "th", "td", "caption");

    private final String text;
    private final int end;
    private final List<Row> rows = new ArrayList<>();
    private final List<Stretch> captions = new ArrayList<>();
    private final List<Stretch> strays = new ArrayList<>();
    private final List<Tag> tags = new ArrayList<>();
    private List<Cell> cells;
    private Tag holder;
    private boolean head;
    private int depth;
    private int strayStart;

    /** A stretch of the text. */
    record Stretch(int start, int end) {}

    /** A tag and its place. */
    record Tag(HtmlTag tag, Stretch place) {}

    /** A cell's tag and what the cell holds. */
    record Cell(Tag tag, Stretch content) {}

    /** @param head whether it stands in thead */
    record Row(boolean head, List<Cell> cells) {}

    /** A scanner of the table between two indices, which begins with its opening tag. */
    HtmlTableScanner(String text, int start, int end) {
        this.text = text;
        this.end = end;
        this.strayStart = start;
    }

    List<Row> rows() {
        return rows;
    }

    /** What stands in caption elements. */
    List<Stretch> captions() {
        return captions;
    }

    /** What stands in the table but in no cell: tags that mean nothing here, words. */
    List<Stretch> strays() {
        return strays;
    }

    /** The opening tags of the table and of its parts and rows. */
    List<Tag> tags() {
        return tags;
    }

    /** Whether the table's end was found. */
    boolean closed() {
        return depth <= 0;
    }

    void scan() {
        int at = strayStart;
        while (at < end) {
            int tagEnd = text.charAt(at) == '<' ? HtmlTag.end(text, at) : at;
            if (tagEnd > at) {
                Stretch place = new Stretch(at, tagEnd);
                Optional<HtmlTag> tag = HtmlTag.read(text.substring(at, tagEnd));
                tag.filter(found -> STRUCTURE.contains(found.name()))
                        .ifPresent(found -> structure(new Tag(found, place)));
            }
            at = Math.max(tagEnd, at + 1);
        }
        endRow(end);
        stray(end);
    }

    private void structure(Tag found) {
        HtmlTag tag = found.tag();
        int start = found.place().start();
        if (tag.name().equals("table")) {
            if (tag.closing() && depth == 1) {
                endRow(start);
            }
            if (depth == (tag.closing() ? 1 : 0)) {
                skip(found);
            }
            depth += tag.closing() ? -1 : 1;
            return;
        }
        if (depth > 1) {
            return;
        }
        boolean cell = tag.name().equals("td") || tag.name().equals("th");
        if (cell) {
            endHolder(start);
        } else {
            endRow(start);
        }
        skip(found);
        if (cell || tag.name().equals("caption")) {
            holder = tag.closing() ? null : found;
        } else if (tag.name().equals("thead")) {
            head = !tag.closing();
        } else if (tag.name().equals("tbody")) {
            head = false;
        }
    }

    /** Ends a cell or a caption. */
    private void endHolder(int at) {
        if (holder == null) {
            return;
        }
        Stretch content = new Stretch(holder.place().end(), at);
        if (holder.tag().name().equals("caption")) {
            captions.add(content);
        } else {
            cells = cells == null ? new ArrayList<>() : cells;
            cells.add(new Cell(holder, content));
        }
        holder = null;
        strayStart = at;
    }

    private void endRow(int at) {
        endHolder(at);
        if (cells != null) {
            rows.add(new Row(head, cells));
            cells = null;
        }
    }

    /** Leaves out a tag that was understood. */
    private void skip(Tag found) {
        stray(found.place().start());
        strayStart = found.place().end();
        if (!found.tag().closing()) {
            tags.add(found);
        }
    }

    private void stray(int to) {
        String words = holder == null && to > strayStart ? text.substring(strayStart, to) : "";
        if (!words.isBlank()) {
            int start = to - words.stripLeading().length();
            strays.add(new Stretch(start, start + words.strip().length()));
        }
        strayStart = to;
    }
}
