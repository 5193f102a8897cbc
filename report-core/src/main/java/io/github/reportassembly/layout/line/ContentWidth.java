package io.github.reportassembly.layout.line;

/**
 * How wide a paragraph can be.
 *
 * @param least the widest part that no break can divide
 * @param most the width without breaks other than forced ones
 */
public record ContentWidth(int least, int most) {}
