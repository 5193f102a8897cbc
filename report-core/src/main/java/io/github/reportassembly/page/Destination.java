package io.github.reportassembly.page;

/**
 * A place that links and bookmarks lead to.
 *
 * @param page index of the page, from 0
 * @param x from the left, in thousandths of a point
 * @param y from the top, in thousandths of a point
 */
public record Destination(int page, int x, int y) {}
