package io.github.reportassembly.layout.flow;

import io.github.reportassembly.layout.strip.Flow;
import io.github.reportassembly.layout.strip.Strip;
import java.util.List;

/**
 * Content that begins on a new page and stands on pages of one style.
 *
 * @param insets pages of another style between its own, in order
 */
public record FlowRun(RunStyle style, Flow flow, List<Inset> insets) {
    public FlowRun {
        insets = List.copyOf(insets);
    }

    /**
     * Pages between those of a run: the text before them fills its page with what follows, and they come next.
     *
     * @param at index of the run's first strip behind them in the order of reading
     */
    public record Inset(int at, RunStyle style, List<Strip> strips) {
        public Inset {
            strips = List.copyOf(strips);
        }
    }
}
