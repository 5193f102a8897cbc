package io.github.reportassembly.read.markdown;

import io.github.reportassembly.source.SourceText;
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
