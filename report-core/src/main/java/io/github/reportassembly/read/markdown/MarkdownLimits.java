package io.github.reportassembly.read.markdown;

/** How much Markdown is read; beyond, a file is refused, so that no source can keep a build busy or fill its memory. */
final class MarkdownLimits {
    /** Characters of one file or field. */
    static final int FILE = 256 * 1024;

    /** Characters of one block: lines without a blank one between them. Lines of a table count one by one. */
    static final int BLOCK = 128 * 1024;

    /** Opening brackets in one block: what brackets cost grows with the square of their number. */
    static final int BRACKETS = 4_000;

    /** Blocks within blocks, and inlines within inlines. */
    static final int NESTING = 32;

    /** Cells of the tables of one file; a spanning cell counts for each that it covers. */
    static final int CELLS = 20_000;

    /** Characters of one address. */
    static final int ADDRESS = 4_096;

    /** Characters of all addresses of one file, which reference definitions could multiply. */
    static final int ADDRESSES = 1024 * 1024;

    private MarkdownLimits() {}
}
