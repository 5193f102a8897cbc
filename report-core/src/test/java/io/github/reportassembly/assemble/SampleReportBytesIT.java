package io.github.reportassembly.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.outcome.AssemblyResult;
import io.github.reportassembly.request.PaperSize;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** The sample report gives the same bytes, wherever it is assembled. */
@Isolated
class SampleReportBytesIT {
    @TempDir
    Path elsewhere;

    @Test
    void givesTheSameBytesUnderAnotherLocaleAndTimeZone() throws Exception {
        AssemblyResult here = SampleReportIT.assemble(elsewhere.resolve("one"), PaperSize.A4);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            AssemblyResult there = SampleReportIT.assemble(elsewhere.resolve("two"), PaperSize.A4);
            assertThat(SampleReportIT.file(there, ".pdf")).hasSameBinaryContentAs(SampleReportIT.file(here, ".pdf"));
            assertThat(SampleReportIT.file(there, ".docx")).hasSameBinaryContentAs(SampleReportIT.file(here, ".docx"));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
