package io.github.reportassembly.export.docx;

/**
 * A stream of text with its own part, as Word calls it: the main text, the footnotes, a header.
 *
 * @param seam what stands before the next block
 * @param main whether it is the main text, which alone has bookmarks around blocks, sections and footnotes
 */
record Story(XmlWriter xml, Seam seam, Relationships relationships, boolean main) {
    static Story text() {
        return of(true);
    }

    static Story notes() {
        return of(false);
    }

    private static Story of(boolean main) {
        XmlWriter xml = new XmlWriter();
        return new Story(xml, new Seam(xml), new Relationships(), main);
    }
}
