package io.github.reportassembly.benchmarks.stage;

import io.github.reportassembly.document.Document;
import io.github.reportassembly.model.Report;
import io.github.reportassembly.numbering.ItemNumbers;
import java.nio.file.Path;

/** A report and its merged document: what other tools get the text from. */
public record MergedText(Report report, Document document) {
    /** Reads and merges a report. */
    public static MergedText of(Path folder) {
        Report report = Stages.read(folder);
        return new MergedText(report, Stages.merge(report, ItemNumbers.of(report), Stages.phrases(report)));
    }
}
