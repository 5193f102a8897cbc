package io.github.reportassembly.document;

import io.github.reportassembly.diagnostic.Stage;
import java.time.Instant;
import java.util.Optional;

/**
 * What holds for the whole document.
 *
 * @param id the report's id, as in file names
 * @param language of the text, a tag of BCP 47
 * @param author the review team
 * @param date of the version, if one is known; printed nowhere from here
 * @param commit the full name of the source commit, with {@code +local-changes} after it if the sources are not its; empty
 *     if unknown
 * @param stageLabel stands at the end of each running header
 * @param footer stands at the start of each running footer
 * @param watermark empty for none
 * @param printedDate the date as the footer prints it; empty if unknown
 */
public record DocumentInfo(
        String id,
        String version,
        Stage stage,
        String language,
        String title,
        String subtitle,
        String author,
        Optional<Instant> date,
        String commit,
        String stageLabel,
        String footer,
        String watermark,
        boolean lineNumbers,
        boolean paragraphNumbers,
        String printedDate) {

    /** A document without a date on its pages. */
    public DocumentInfo(
            String id,
            String version,
            Stage stage,
            String language,
            String title,
            String subtitle,
            String author,
            Optional<Instant> date,
            String commit,
            String stageLabel,
            String footer,
            String watermark,
            boolean lineNumbers,
            boolean paragraphNumbers) {
        this(
                id,
                version,
                stage,
                language,
                title,
                subtitle,
                author,
                date,
                commit,
                stageLabel,
                footer,
                watermark,
                lineNumbers,
                paragraphNumbers,
                "");
    }

    /** The same with all lines numbered. */
    public DocumentInfo withLineNumbers() {
        return new DocumentInfo(
                id,
                version,
                stage,
                language,
                title,
                subtitle,
                author,
                date,
                commit,
                stageLabel,
                footer,
                watermark,
                true,
                paragraphNumbers,
                printedDate);
    }
}
