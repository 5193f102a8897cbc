package io.github.reportassembly.export.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.reportassembly.outside.OpenXmlSdk;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Microsoft's own judge finds no error in a document of each construct, nor in one that has them all. */
class WordJudgesIT {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(WordConstruct.class)
    void eachConstructIsValid(WordConstruct construct) throws Exception {
        judge(construct.file());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "zh"})
    void allTogetherAreValid(String language) throws Exception {
        judge(WordSample.write(
                new WordReportSample().report(language), WordReportSample.images(), WordReportSample.PAGES));
    }

    private void judge(byte[] file) throws Exception {
        assumeTrue(OpenXmlSdk.isHere(), "REPORT_OOXML_VALIDATOR names no validator");
        assertThat(OpenXmlSdk.errors(Files.write(folder.resolve("word.docx"), file)))
                .isEmpty();
    }
}
