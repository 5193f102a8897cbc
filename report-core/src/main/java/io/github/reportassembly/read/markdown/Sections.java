package io.github.reportassembly.read.markdown;

import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.Label;
import io.github.reportassembly.document.Origin;
import io.github.reportassembly.document.Section;
import io.github.reportassembly.document.SectionKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Puts a row of headings and blocks into sections within sections. */
final class Sections {
    private final UnitText text;
    private final int base;
    private final List<Block> root = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private int skippedTo;

    /** @param written the level of the heading as written, which may have skipped some */
    private record Open(
            Origin origin, Optional<Label> label, int level, int written, List<Inline> title, List<Block> blocks) {}

    /** @param base the level of the section that all this stands in */
    Sections(UnitText text, int base) {
        this.text = text;
        this.base = base;
    }

    void add(Block block) {
        out().add(block);
    }

    /** The level of the innermost section. */
    int level() {
        return open.isEmpty() ? base : open.peek().level();
    }

    /** Ends all sections that a heading of this level ends. */
    void closeFor(int written) {
        while (!open.isEmpty() && open.peek().written() >= written) {
            close();
        }
    }

    /** Whether a heading of this level skips one, unless one before it did the same here. Sections must be closed for it. */
    boolean skips(int written) {
        int above = open.isEmpty() ? base : open.peek().written();
        boolean skips = written > above + 1 && skippedTo != written;
        skippedTo = written > above + 1 ? written : 0;
        return skips;
    }

    void begin(Origin origin, Optional<Label> label, int written, List<Inline> title) {
        open.push(new Open(origin, label, level() + 1, written, title, new ArrayList<>()));
    }

    List<Block> finish() {
        while (!open.isEmpty()) {
            close();
        }
        return root;
    }

    private List<Block> out() {
        return open.isEmpty() ? root : open.peek().blocks();
    }

    private void close() {
        Open done = open.pop();
        if (done.blocks().isEmpty() && !done.title().isEmpty()) {
            text.report(
                    done.origin().span(),
                    DiagnosticCode.EMPTY_SECTION,
                    "there is nothing below this heading",
                    "write the text, or delete the heading");
        }
        out().add(new Section(
                done.origin(),
                done.label(),
                done.level(),
                SectionKind.SUBSECTION,
                done.title(),
                List.of(),
                done.blocks()));
    }
}
