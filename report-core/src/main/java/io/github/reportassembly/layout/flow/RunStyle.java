package io.github.reportassembly.layout.flow;

import java.util.Optional;

/**
 * What the pages of a run have in common.
 *
 * @param begins whether its first page begins a chapter
 * @param number of the chapter, for the running header; empty for none
 * @param title of the chapter; empty on the cover
 * @param opener what the first page shows in the margin, if the run opens a numbered chapter
 */
public record RunStyle(
        boolean cover, boolean landscape, boolean begins, String number, String title, Optional<Opener> opener) {
    /** The pages before any chapter. */
    static final RunStyle PLAIN = new RunStyle(false, false, false, "", "", Optional.empty());

    /**
     * The tab of a chapter's first page.
     *
     * @param content number of the marked content that the chapter's number belongs to
     */
    public record Opener(String number, int content) {}

    RunStyle turned() {
        return new RunStyle(cover, true, false, number, title, Optional.empty());
    }

    RunStyle upright() {
        return new RunStyle(cover, false, false, number, title, Optional.empty());
    }
}
