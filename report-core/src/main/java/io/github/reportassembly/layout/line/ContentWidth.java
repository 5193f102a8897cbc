package io.github.reportassembly.layout.line;

/**
 * How wide a paragraph, or several below each other, can be.
 *
 * @param least the widest part that no break can divide
 * @param most the width without breaks other than forced ones
 * @param length of all lines, laid end to end
 */
public record ContentWidth(int least, int most, long length) {
    /** What stands on one line. */
    public ContentWidth(int least, int most) {
        this(least, most, most);
    }

    /** The same beside so much white space. */
    public ContentWidth widened(int by) {
        return new ContentWidth(least + by, most + by, length + by);
    }
}
