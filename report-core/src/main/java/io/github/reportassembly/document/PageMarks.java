package io.github.reportassembly.document;

/**
 * What stands around the text of each page.
 *
 * @param stageLabel stands at the end of each running header
 * @param footer stands at the start of each running footer
 * @param printedDate the date of the version in the words of the document's language; empty if unknown
 * @param watermark empty for none
 */
public record PageMarks(
        String stageLabel,
        String footer,
        String printedDate,
        String watermark,
        boolean lineNumbers,
        boolean paragraphNumbers) {

    /** The same with all lines numbered. */
    PageMarks withLineNumbers() {
        return new PageMarks(stageLabel, footer, printedDate, watermark, true, paragraphNumbers);
    }
}
