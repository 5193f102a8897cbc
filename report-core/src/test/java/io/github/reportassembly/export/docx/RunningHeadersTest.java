package io.github.reportassembly.export.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Running headers name the chapter by fields, with the words in place that Word would put there: those of the last heading
 * of the field's style up to the end of the section whose pages have the header.
 */
class RunningHeadersTest {
    private static final Pattern PARAGRAPH_OR_SECTION = Pattern.compile("<w:p>.*?</w:p>|<w:sectPr>.*?</w:sectPr>");
    private static final Pattern STYLE = Pattern.compile("<w:pStyle w:val=\"([^\"]+)\"/>");
    private static final Pattern HEADER =
            Pattern.compile("<w:headerReference w:type=\"(?:default|first)\" r:id=\"([^\"]+)\"/>");
    private static final Pattern FIELD = Pattern.compile(
            "> STYLEREF (\"[^\"]+\"|1) (\\\\n )?<.*?\"separate\"/></w:r>" + "(.*?)<w:fldChar w:fldCharType=\"end\"/>");
    private static final Map<String, String> STYLES = Map.of(
            "1", "Heading1",
            "\"Appendix Heading 1\"", "AppendixHeading1",
            "\"Front Heading 1\"", "FrontHeading1",
            "\"Contents Heading\"", "ContentsHeading");

    private final Map<String, List<String>> headings = new HashMap<>();
    private final List<String> shown = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void showTheHeadingThatWordWouldFind(String language) {
        byte[] file = WordSample.write(
                new WordReportSample().report(language), WordReportSample.images(), WordReportSample.PAGES);
        String relationships = WordSample.part(file, "word/_rels/document.xml.rels");
        Matcher part = PARAGRAPH_OR_SECTION.matcher(WordSample.part(file, "word/document.xml"));
        while (part.find()) {
            heading(part.group());
            Matcher header = HEADER.matcher(part.group());
            while (header.find()) {
                check(WordSample.part(file, "word/" + target(relationships, header.group(1))));
            }
        }
        assertThat(shown)
                .contains(
                        "Status of this draft",
                        "Contents",
                        "1",
                        "2",
                        "What became of the first review",
                        "A",
                        "Glossary");
    }

    private void heading(String paragraph) {
        Matcher style = STYLE.matcher(paragraph);
        if (style.find() && STYLES.containsValue(style.group(1))) {
            headings.computeIfAbsent(style.group(1), key -> new ArrayList<>()).add(words(paragraph));
        }
    }

    private void check(String header) {
        Matcher field = FIELD.matcher(header);
        while (field.find()) {
            String style = STYLES.get(field.group(1));
            List<String> before = headings.get(style);
            assertThat(before).as(header).isNotNull();
            boolean number = field.group(2) != null;
            int count = before.size();
            String letter = String.valueOf((char) ('A' + count - 1));
            String counted = style.equals("Heading1") ? Integer.toString(count) : letter;
            String words = words(field.group(3));
            assertThat(words).isEqualTo(number ? counted : before.get(count - 1));
            shown.add(words);
        }
    }

    private static String target(String relationships, String id) {
        Matcher relationship =
                Pattern.compile("<Relationship [^>]*Id=\"" + id + "\"[^>]*>").matcher(relationships);
        assertThat(relationship.find()).isTrue();
        return relationship
                .group()
                .replaceFirst(".*Target=\"([^\"]+)\".*", "$1")
                .replaceFirst(".*/", "");
    }

    private static String words(String xml) {
        return xml.replaceAll("<w:instrText[^>]*>[^<]*</w:instrText>", "").replaceAll("<[^>]+>", "");
    }
}
