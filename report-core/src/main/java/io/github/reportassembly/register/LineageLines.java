package io.github.reportassembly.register;

/** The lines that people add to tell what became of something. */
final class LineageLines {
    private LineageLines() {}

    /** The lines with the indentation that they have in the file of a thing, or of the whole for a part. */
    static String toPaste(String release, String id) {
        String indent = id.indexOf('.') < 0 ? "" : "    ";
        return indent + "lineage:\n"
                + indent + "  " + YamlQuote.word(release) + ":\n"
                + indent + "    operation: deleted      # or merged, split, covered-by with  to: [rec-…]\n"
                + indent + "    reason: |\n"
                + indent + "      Why, in a sentence.";
    }
}
