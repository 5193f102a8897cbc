package io.github.reportassembly.layout.strip;

/**
 * The space offered to a flow on one page, in thousandths of a point.
 *
 * @param axis from the start of the frame to where the text starts
 */
public record Region(int height, int axis) {}
