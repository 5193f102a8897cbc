package io.github.reportassembly.read.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Puts the places of what a table's cell holds right: the tables extension parses a cell with {@code |} for each
 * {@code \|}, and its places count the characters of what it parses.
 */
final class EscapedBars {
    private EscapedBars() {}

    /** Moves the places of all nodes in a cell behind an escaped bar to where they stand in the text. */
    static void settle(Node cell, String text) {
        Node first = cell.getFirstChild();
        if (first == null
                || first.getSourceSpans().isEmpty()
                || cell.getSourceSpans().isEmpty()) {
            return;
        }
        SourceSpan whole = cell.getSourceSpans().get(0);
        int start = whole.getInputIndex();
        String raw = text.substring(start, start + whole.getLength());
        if (raw.contains("\\|")) {
            settle(cell, start, places(raw));
        }
    }

    /** For each character that the extension parses, and the end, its index in the raw cell. */
    private static int[] places(String raw) {
        int[] places = new int[raw.length() + 1];
        int parsed = 0;
        int at = 0;
        while (at < raw.length()) {
            boolean escaped = raw.startsWith("\\|", at);
            places[parsed++] = at;
            at += escaped ? 2 : 1;
        }
        for (; parsed < places.length; parsed++) {
            places[parsed] = raw.length();
        }
        return places;
    }

    private static void settle(Node holder, int cellStart, int[] places) {
        for (Node node = holder.getFirstChild(); node != null; node = node.getNext()) {
            List<SourceSpan> settled = new ArrayList<>();
            for (SourceSpan span : node.getSourceSpans()) {
                int from = span.getInputIndex() - cellStart;
                int start = places[from];
                int end = places[Math.min(from + span.getLength(), places.length - 1)];
                settled.add(SourceSpan.of(
                        span.getLineIndex(), span.getColumnIndex() + start - from, cellStart + start, end - start));
            }
            node.setSourceSpans(settled);
            settle(node, cellStart, places);
        }
    }
}
