package io.github.reportassembly.export.docx;

/**
 * A stream of text with its own part, as Word calls it: the main text, the footnotes, a header.
 *
 * @param main whether it is the main text, which alone has bookmarks around blocks, sections and footnotes
 */
record Story(XmlWriter xml, Relationships relationships, boolean main) {
    static Story text() {
        return new Story(new XmlWriter(), new Relationships(), true);
    }

    static Story notes() {
        return new Story(new XmlWriter(), new Relationships(), false);
    }
}
