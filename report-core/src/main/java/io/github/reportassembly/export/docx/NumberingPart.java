package io.github.reportassembly.export.docx;

/** The instances of numbered lists: each list that starts counting is one of its own. */
final class NumberingPart {
    /** The instance of all bulleted lists in numbering.xml. */
    static final int BULLETS = 3;
    /** Says that a paragraph is in no list, whatever its style says. */
    static final int NONE = 0;

    private static final int NUMBERED_DEFINITION = 3;
    private static final int FIRST_FREE = 5;

    private final XmlWriter xml = new XmlWriter();
    private int next = FIRST_FREE;

    /** A list that counts from a number at a level, 0 for the outermost. */
    int numbered(int level, int start) {
        int id = next++;
        xml.start("w:num").attribute("w:numId", id);
        xml.value("w:abstractNumId", NUMBERED_DEFINITION);
        xml.start("w:lvlOverride").attribute("w:ilvl", level);
        xml.value("w:startOverride", Math.max(0, start));
        xml.end().end();
        return id;
    }

    String instances() {
        return xml.fragment();
    }
}
