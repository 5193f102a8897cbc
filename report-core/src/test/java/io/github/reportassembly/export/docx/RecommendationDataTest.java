package io.github.reportassembly.export.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The recommendations as data in the file. */
class RecommendationDataTest {
    private static final Map<String, byte[]> PARTS = WordSample.parts(WordConstruct.RECOMMENDATION.file());

    @Test
    void holdsWhatIsPrinted() {
        assertThat(new String(PARTS.get("customXml/item1.xml"), StandardCharsets.UTF_8))
                .contains("<report xmlns=\"urn:io.github.reportassembly:recommendations:1\" id=\"sample-review\""
                        + " version=\"0.9.0\" stage=\"draft\" language=\"en\" commit=\"4f2a9c1d0e\">")
                .contains("<recommendation id=\"rec-a\" number=\"7\" bookmark=\"rec_a___all\">"
                        + "<title>Title</title><text>Text.</text>"
                        + "<part id=\"rec-a.b\" number=\"7.1\" bookmark=\"rec_a__b___all\">"
                        + "<title>Part.</title><text>Its text.</text></part>"
                        + "<detail name=\"Owner\">The board</detail></recommendation>");
    }

    @Test
    void isFoundByItsNamespace() {
        assertThat(new String(PARTS.get("customXml/itemProps1.xml"), StandardCharsets.UTF_8))
                .contains("ds:uri=\"urn:io.github.reportassembly:recommendations:1\"");
        assertThat(new String(PARTS.get("customXml/_rels/item1.xml.rels"), StandardCharsets.UTF_8))
                .contains("itemProps1.xml");
        assertThat(new String(PARTS.get("word/_rels/document.xml.rels"), StandardCharsets.UTF_8))
                .contains("customXml/item1.xml");
    }
}
