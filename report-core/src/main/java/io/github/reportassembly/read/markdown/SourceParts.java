package io.github.reportassembly.read.markdown;

import io.github.reportassembly.source.SourceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commonmark.node.SourceSpan;

/** Cuts stretches out of a text that remember where their lines stood. */
final class SourceParts {
    private SourceParts() {}

    /** The lines of a block; a line without a place of its own, as a blank one, has that of the line before. */
    static SourceText ofLines(UnitText text, String lines, List<SourceSpan> spans) {
        int count = 1 + (int) lines.chars().filter(c -> c == '\n').count();
        int[] offsets = new int[count];
        int first = spans.isEmpty() ? 0 : spans.get(0).getLineIndex();
        int next = 0;
        int place = spans.isEmpty() ? 0 : spans.get(0).getInputIndex();
        for (int line = 0; line < count; line++) {
            if (next < spans.size() && spans.get(next).getLineIndex() == first + line) {
                place = spans.get(next).getInputIndex();
                next++;
            }
            offsets[line] = text.source().fileOffset(place);
        }
        return new SourceText(text.source().file(), lines, offsets);
    }

    /** A stretch of a text without space around it, and without the indent that its lines after the first have in common. */
    static SourceText dedented(SourceText whole, int start, int end) {
        String text = whole.text();
        int from = start;
        while (from < end && isSpace(text.charAt(from))) {
            from++;
        }
        int to = end;
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        boolean ownLine = text.substring(start, from).indexOf('\n') >= 0;
        int indent = ownLine ? from - text.lastIndexOf('\n', from) - 1 : Integer.MAX_VALUE;
        indent = Math.min(indent, commonIndent(text, from, to));
        StringBuilder lines = new StringBuilder(to - from);
        List<Integer> offsets = new ArrayList<>();
        int at = from;
        while (at <= to) {
            int newline = text.indexOf('\n', at);
            int lineEnd = newline < 0 || newline > to ? to : newline;
            int lineStart = at == from ? at : Math.min(lineEnd, at + indentOf(text, at, lineEnd, indent));
            offsets.add(whole.fileOffset(lineStart));
            lines.append(text, lineStart, lineEnd);
            if (lineEnd == to) {
                break;
            }
            lines.append('\n');
            at = lineEnd + 1;
        }
        return new SourceText(
                whole.file(),
                lines.toString(),
                offsets.stream().mapToInt(Integer::intValue).toArray());
    }

    /** The least indent of the lines behind the first that are not blank. */
    private static int commonIndent(String text, int from, int to) {
        int least = Integer.MAX_VALUE;
        for (int line = text.indexOf('\n', from); line >= 0 && line < to; line = text.indexOf('\n', line + 1)) {
            int indent = indentOf(text, line + 1, to, Integer.MAX_VALUE);
            if (line + 1 + indent < to && text.charAt(line + 1 + indent) != '\n') {
                least = Math.min(least, indent);
            }
        }
        return least;
    }

    private static int indentOf(String text, int at, int end, int most) {
        int indent = 0;
        while (indent < most
                && at + indent < end
                && (text.charAt(at + indent) == ' ' || text.charAt(at + indent) == '\t')) {
            indent++;
        }
        return indent;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n';
    }

    /** A stretch of a text. */
    static SourceText part(SourceText whole, int start, int end) {
        String part = whole.text().substring(start, end);
        int[] offsets = new int[1 + (int) part.chars().filter(c -> c == '\n').count()];
        Arrays.fill(offsets, whole.fileOffset(start));
        int line = 1;
        for (int i = 0; i < part.length(); i++) {
            if (part.charAt(i) == '\n') {
                offsets[line] = whole.fileOffset(start + i + 1);
                line++;
            }
        }
        return new SourceText(whole.file(), part, offsets);
    }
}
