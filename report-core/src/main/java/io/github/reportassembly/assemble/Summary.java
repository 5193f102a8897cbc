package io.github.reportassembly.assemble;

/**
 * The report in figures.
 *
 * @param pages 0 if it was not laid out
 */
public record Summary(int pages, int chapters, int recommendations, int findings) {
    static final Summary NONE = new Summary(0, 0, 0, 0);
}
