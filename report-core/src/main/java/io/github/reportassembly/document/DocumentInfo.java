package io.github.reportassembly.document;

/**
 * What holds for the whole document.
 *
 * @param id the report's id, as in file names
 * @param language of the text, a tag of BCP 47
 */
public record DocumentInfo(String id, String language, TitleLines titles, DocumentVersion version, PageMarks marks) {

    /** The same with all lines numbered. */
    public DocumentInfo withLineNumbers() {
        return new DocumentInfo(id, language, titles, version, marks.withLineNumbers());
    }
}
