package io.github.reportassembly.layout.strip;

import java.util.Arrays;

/**
 * Chooses where the pages of a flow end so that the sum of what they cost is least, as Knuth and Plass choose the ends of
 * lines. For each strip that a page may begin with, the best way to it is kept; from there every end is tried that leaves
 * no more than half of the page white, so that the time grows with the number of strips alone.
 */
final class PageBreaks {
    private static final long NO_WAY = Long.MAX_VALUE;

    private final Flow flow;
    private final Region region;
    private final PageCost costs;
    /** By the strip that a page begins with; the one after the last stands for the end of the flow. */
    private final long[] best;

    private final int[] from;
    private final Continuation[] reached;
    /** Pages before the one that begins here that hold nothing but notes. */
    private final int[] notePages;

    private PageBreaks(Flow flow, Region region) {
        int count = flow.strips().size() + 1;
        this.flow = flow;
        this.region = region;
        this.costs = new PageCost(flow, region);
        this.best = new long[count];
        this.from = new int[count];
        this.reached = new Continuation[count];
        this.notePages = new int[count];
        Arrays.fill(best, NO_WAY);
    }

    /**
     * The index after the last strip of each page. A page that footnotes of earlier ones take as a whole ends where it
     * begins.
     */
    static int[] ends(Flow flow, Region region) {
        return new PageBreaks(flow, region).ends();
    }

    private int[] ends() {
        int last = flow.strips().size();
        best[0] = 0;
        reached[0] = Continuation.START;
        for (int start = 0; start < last; start++) {
            if (best[start] != NO_WAY) {
                reach(start);
            }
        }
        finishNotes(last);
        return wayTo(last);
    }

    /** Notes that are left over get pages of their own until a strip of the text fits again. */
    private Continuation finishNotes(int start) {
        Continuation at = reached[start];
        while (!at.notes().isEmpty()) {
            PageTrial trial = new PageTrial(flow, at, region);
            if (trial.take()) {
                break;
            }
            // a page takes one line of a note at least, so that this ends
            at = new Continuation(start, trial.notes().after(Math.max(1, trial.noteCount())));
            notePages[start]++;
        }
        reached[start] = at;
        return at;
    }

    private void reach(int start) {
        Continuation at = finishNotes(start);
        PageTrial trial = new PageTrial(flow, at, region);
        Hold firmest = Hold.HEADING;
        int freest = start + 1;
        boolean found = false;
        int heading = 0;
        while (trial.take()) {
            int end = trial.end();
            Hold hold = flow.strips().get(end - 1).hold();
            if (hold == Hold.HEADING) {
                heading = trial.bottom();
            }
            boolean last = end == flow.strips().size();
            if (last || (hold.allows() && isHalfFull(trial))) {
                keep(start, trial, heading == 0 ? Integer.MAX_VALUE : trial.bottom() - heading);
                found = true;
            }
            Hold firm = last || hold.allows() ? Hold.FREE : hold;
            if (firm.compareTo(firmest) <= 0) {
                firmest = firm;
                freest = end;
            }
        }
        if (!found) {
            keepFreest(start, at, freest);
        }
    }

    private boolean isHalfFull(PageTrial trial) {
        return 2 * (trial.bottom() + trial.notes().height(trial.noteCount())) >= region.height();
    }

    /** Where nothing else is left, a page ends at the last place of those that hold least, or after a strip too high. */
    private void keepFreest(int start, Continuation at, int end) {
        PageTrial trial = new PageTrial(flow, at, region);
        boolean fits = true;
        while (fits && trial.end() < end) {
            fits = trial.take();
        }
        if (fits) {
            keep(start, trial, Integer.MAX_VALUE);
        } else if (best[end] == NO_WAY) {
            NoteQueue notes = trial.notes().with(PageTrial.notes(flow, start));
            best[end] = best[start];
            from[end] = start;
            reached[end] = new Continuation(end, notes.after(0));
        }
    }

    private void keep(int start, PageTrial trial, int belowHeading) {
        int end = trial.end();
        long way = best[start] + costs.of(trial, start, belowHeading);
        if (way < best[end]) {
            best[end] = way;
            from[end] = start;
            reached[end] = new Continuation(end, trial.notes().after(trial.noteCount()));
        }
    }

    private int[] wayTo(int last) {
        int pages = notePages[last];
        for (int at = last; at > 0; at = from[at]) {
            pages += 1 + notePages[from[at]];
        }
        int[] ends = new int[pages];
        for (int at = last; ; at = from[at]) {
            for (int i = 0; i < notePages[at]; i++) {
                ends[--pages] = at;
            }
            if (at == 0) {
                return ends;
            }
            ends[--pages] = at;
        }
    }
}
