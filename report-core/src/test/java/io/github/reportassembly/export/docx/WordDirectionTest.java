package io.github.reportassembly.export.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a language that is written from right to left turns around. */
class WordDirectionTest {
    private static Map<String, byte[]> parts(String language) {
        return WordSample.parts(WordSample.write(
                new WordReportSample().report(language), WordReportSample.images(), WordReportSample.PAGES));
    }

    private static String text(Map<String, byte[]> parts, String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    private static List<String> headersWithTab(Map<String, byte[]> parts) {
        return parts.keySet().stream()
                .filter(name -> name.startsWith("word/header"))
                .map(name -> text(parts, name))
                .filter(header -> header.contains("id=\"Tab"))
                .toList();
    }

    @Test
    void tabsStandWhereLinesStart() {
        assertThat(headersWithTab(parts("en"))).isNotEmpty().allMatch(header -> header.contains("margin-left:66pt"));
        assertThat(headersWithTab(parts("ar"))).isNotEmpty().allMatch(header -> header.contains("margin-left:487pt"));
    }

    @Test
    void barsStandWhereLinesStart() {
        assertThat(text(parts("en"), "word/styles.xml")).contains("<w:pBdr><w:left w:val=\"single\" w:sz=\"32\"");
        assertThat(text(parts("ar"), "word/styles.xml")).contains("<w:pBdr><w:right w:val=\"single\" w:sz=\"32\"");
    }

    @Test
    void codeAlwaysRunsFromLeftToRight() {
        assertThat(text(parts("ar"), "word/document.xml")).contains("<w:pStyle w:val=\"Code\"/><w:bidi w:val=\"0\"/>");
        assertThat(text(parts("en"), "word/document.xml")).doesNotContain("<w:pStyle w:val=\"Code\"/><w:bidi");
    }

    @Test
    void numbersInBadgesAreIsolated() {
        assertThat(text(parts("ar"), "word/document.xml")).containsPattern("\u2066\u00A0+7\u00A0+\u2069");
        assertThat(text(parts("en"), "word/document.xml")).doesNotContain("\u2066\u00A0");
    }
}
