package io.github.reportassembly.export.docx;

/**
 * What a review body decides about its Word files, beside what the report itself says.
 *
 * @param embedFonts whether the fonts of the text come with the file, so that it looks the same everywhere
 * @param trackedChangesOnly whether Word lets its users change the text only with changes tracked
 * @param lineNumbers whether Word numbers the lines of drafts; its lines are not those of the PDF
 */
public record WordOptions(boolean embedFonts, boolean trackedChangesOnly, boolean lineNumbers) {
    /** Fonts embedded, nothing restricted, no line numbers. */
    public static final WordOptions DEFAULT = new WordOptions(true, false, false);
}
