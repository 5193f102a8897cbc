package io.github.reportassembly.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.document.DocumentInfo;
import io.github.reportassembly.document.DocumentVersion;
import io.github.reportassembly.document.PageMarks;
import io.github.reportassembly.document.TitleLines;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class XmpTest {
    private static DocumentInfo info(String commit) {
        return new DocumentInfo(
                "fountains",
                "en",
                new TitleLines("Fountains & <wells>", "A review", "The team"),
                new DocumentVersion("2.0", Stage.DRAFT, Optional.empty(), commit),
                new PageMarks("", "", "", "", true, true));
    }

    @Test
    void saysWhichReportVersionAndCommitTheFileIs() {
        String xmp = new String(Xmp.of(info("4f2a9c1e"), 2), StandardCharsets.UTF_8);

        assertThat(xmp)
                .contains(
                        "<dc:identifier>fountains</dc:identifier>",
                        "<dc:source>commit 4f2a9c1e</dc:source>",
                        "<xmpMM:VersionID>2.0</xmpMM:VersionID>",
                        "<pdf:Keywords>fountains, version 2.0, draft, commit 4f2a9c1e</pdf:Keywords>",
                        "<rdf:li>version 2.0</rdf:li><rdf:li>draft</rdf:li>",
                        "<pdfaid:part>2</pdfaid:part>",
                        "Fountains &amp; &lt;wells&gt;",
                        "<rdf:li>The team</rdf:li>",
                        "<rdf:li>en</rdf:li>");
    }

    @Test
    void aReportOutsideGitHasNoCommit() {
        assertThat(new String(Xmp.of(info(""), 2), StandardCharsets.UTF_8)).doesNotContain("commit");
    }
}
