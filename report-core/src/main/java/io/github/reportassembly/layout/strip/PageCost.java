package io.github.reportassembly.layout.strip;

import java.util.List;

/**
 * What a page costs that ends at a place. The unit: a page that is a tenth empty costs a hundred, and white space costs
 * by its square, so that two pages a little short are better than one that gapes.
 */
final class PageCost {
    private static final long WHITE = 10_000;
    /** Each page, so that a flow takes no more of them than it needs. */
    private static final long PAGE = 300;

    private static final long IN_TEXT = 30;
    private static final long CLOSE = 300;
    private static final long WHOLE = 20_000;
    private static final long FIRM = 200_000;
    /** Through a table or a recommendation, which is announced anew overleaf. */
    private static final long ANNOUNCED = 400;
    /** Through a box, or a row of a table. */
    private static final long BOXED = 250;
    /** A heading with two lines below it at the foot of a page; with three, half as much. */
    private static final long LOW_HEADING = 300;

    private static final int THREE_LINES = 45_000;
    private static final int FOUR_LINES = 60_000;
    /** A note that goes on overleaf, and each of its lines there. */
    private static final long SPLIT_NOTE = 600;

    private static final long NOTE_LINE = 25;
    /** A last page with next to nothing on it; less by the square of how near it comes to a fifth of a page. */
    private static final long SHORT_LAST = 1_200;

    private static final int ENOUGH_OF_LAST = 5;

    private final List<Strip> strips;
    private final Region region;

    PageCost(Flow flow, Region region) {
        this.strips = flow.strips();
        this.region = region;
    }

    /**
     * The cost of the page that a trial has come to.
     *
     * @param belowHeading height of the text below the page's last heading
     */
    long of(PageTrial trial, int start, int belowHeading) {
        int end = trial.end();
        int notes = trial.noteCount();
        int left = trial.notes().size() - notes;
        long cost = PAGE + (left == 0 ? 0 : SPLIT_NOTE + NOTE_LINE * left);
        int used = trial.bottom() + trial.notes().height(notes);
        if (end == strips.size()) {
            return cost + (start == 0 || left > 0 ? 0 : shortLast(used));
        }
        return cost + white(used) + atBreak(end) + lowHeading(belowHeading);
    }

    private long white(int used) {
        long free = Math.max(0, region.height() - used);
        return WHITE * free / region.height() * free / region.height();
    }

    private long shortLast(int used) {
        long enough = region.height() / ENOUGH_OF_LAST;
        long lack = Math.max(0, enough - used);
        return SHORT_LAST * lack / enough * lack / enough;
    }

    private static long lowHeading(int below) {
        return below <= THREE_LINES ? LOW_HEADING : below <= FOUR_LINES ? LOW_HEADING / 2 : 0;
    }

    private long atBreak(int end) {
        Strip last = strips.get(end - 1);
        long cost = switch (last.hold()) {
            case FREE -> 0;
            case LINE -> IN_TEXT;
            case CLOSE -> CLOSE;
            case WHOLE -> WHOLE;
            case FIRM, HEADING -> FIRM;
        };
        Group next = strips.get(end).group();
        for (Group group = last.group();
                group != Group.NONE;
                group = group.parent().orElse(Group.NONE)) {
            if (next.within(group)) {
                cost += !group.repeat().isEmpty() ? ANNOUNCED : group.backdrop() != Backdrop.NONE ? BOXED : 0;
            }
        }
        return cost;
    }
}
