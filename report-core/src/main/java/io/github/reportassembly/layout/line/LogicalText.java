package io.github.reportassembly.layout.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The items between two forced breaks as one text in reading order. A box is one U+FFFC in it.
 *
 * @param starts for each item, the offset of its first character; then the length of the text
 */
record LogicalText(String text, List<LineItem> items, int[] starts) {
    static final char BOX = '\uFFFC';

    static List<LogicalText> split(List<LineItem> items) {
        List<LogicalText> texts = new ArrayList<>();
        List<LineItem> current = new ArrayList<>();
        for (LineItem item : items) {
            if (item instanceof ForcedBreak) {
                texts.add(of(current));
                current = new ArrayList<>();
            } else {
                current.add(item);
            }
        }
        // A forced break at the very end opens no further line.
        if (!current.isEmpty()) {
            texts.add(of(current));
        }
        return texts;
    }

    private static LogicalText of(List<LineItem> items) {
        StringBuilder text = new StringBuilder();
        int[] starts = new int[items.size() + 1];
        for (int i = 0; i < items.size(); i++) {
            starts[i] = text.length();
            if (items.get(i) instanceof TextRun run) {
                text.append(run.text());
            } else {
                text.append(BOX);
            }
        }
        starts[items.size()] = text.length();
        return new LogicalText(text.toString(), List.copyOf(items), starts);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LogicalText that
                && text.equals(that.text)
                && items.equals(that.items)
                && Arrays.equals(starts, that.starts);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
