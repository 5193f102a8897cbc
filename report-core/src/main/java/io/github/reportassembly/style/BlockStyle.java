package io.github.reportassembly.style;

/**
 * How a kind of block is set. Lengths are thousandths of a point. The gap between two blocks is the larger of the first
 * one's {@code after} and the second one's {@code before}.
 *
 * @param leading height of a line; the baseline lies at 80 % of it
 */
public record BlockStyle(TextStyle text, int leading, int before, int after) {
    /** From the top of a line to its baseline. */
    public int ascent() {
        return leading * 4 / 5;
    }

    /** From the baseline to the bottom of a line. */
    public int descent() {
        return leading - ascent();
    }

    public BlockStyle withSpace(int newBefore, int newAfter) {
        return new BlockStyle(text, leading, newBefore, newAfter);
    }

    /** The same in another size: characters and lines in proportion. */
    public BlockStyle scaled(int percent) {
        return new BlockStyle(text.withSize(text.size() * percent / 100), leading * percent / 100, before, after);
    }

    public BlockStyle withText(TextStyle other) {
        return new BlockStyle(other, leading, before, after);
    }
}
