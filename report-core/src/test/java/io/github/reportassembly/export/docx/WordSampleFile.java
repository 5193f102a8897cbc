package io.github.reportassembly.export.docx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the sample report to a file, to be looked at: {@code WordSampleFile out.docx [language]}. */
final class WordSampleFile {
    private WordSampleFile() {}

    public static void main(String[] arguments) throws IOException {
        String language = arguments.length > 1 ? arguments[1] : "en";
        byte[] file = WordSample.write(
                new WordReportSample().report(language), WordReportSample.images(), WordReportSample.PAGES);
        Files.write(Path.of(arguments[0]), file);
    }
}
