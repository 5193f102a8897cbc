package io.github.reportassembly.export.pdf;

/**
 * The rectangle around what an element shows on its first page. Thousandths of a point, y down from the top.
 *
 * @param page index of the page; below 0 for no rectangle
 */
record BoundingBox(int page, int left, int top, int right, int bottom) {
    static final BoundingBox NONE = new BoundingBox(-1, 0, 0, 0, 0);

    /** The rectangle around this one and another; what stands on a later page does not count. */
    BoundingBox with(BoundingBox other) {
        if (page < 0) {
            return other;
        }
        if (other.page != page) {
            return this;
        }
        return new BoundingBox(
                page,
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }
}
