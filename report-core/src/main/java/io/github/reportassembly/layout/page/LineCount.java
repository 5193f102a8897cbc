package io.github.reportassembly.layout.page;

import io.github.reportassembly.layout.strip.Frame;
import io.github.reportassembly.page.PageNumber;
import io.github.reportassembly.page.PrintedLine;
import io.github.reportassembly.style.LineNumbering;
import java.util.ArrayList;
import java.util.List;

/** Numbers the lines that count, and lists them. */
final class LineCount {
    private final LineNumbering numbering;
    private final List<PrintedLine> lines = new ArrayList<>();
    private int sheets;

    LineCount(LineNumbering numbering) {
        this.numbering = numbering;
    }

    /** Takes the lines of the next page; gives the number of its first one. */
    int page(PageNumber number, Frame frame) {
        sheets++;
        int first = numbering == LineNumbering.BY_PAGE ? 1 : lines.size() + 1;
        int line = first;
        for (Frame.Baseline each : frame.lines()) {
            lines.add(new PrintedLine(
                    sheets,
                    number.printed(),
                    line++,
                    each.line().paragraph(),
                    each.line().source()));
        }
        return first;
    }

    List<PrintedLine> lines() {
        return lines;
    }
}
