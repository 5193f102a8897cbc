package io.github.reportassembly.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** veraPDF finds nothing wrong with what the exporter writes. */
class PdfConformanceIT {
    @Test
    void oneOfEachThingConforms() throws Exception {
        assertThat(Conformance.failures(SampleFile.bytes())).isEmpty();
    }

    @Test
    void aFileThatCarriesOthersConforms() throws Exception {
        assertThat(Conformance.failuresWithFiles(SampleFile.withFiles())).isEmpty();
    }
}
