package io.github.reportassembly.export.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold in every file, whatever is in the report; checked on a report that holds every construct. */
class WordFileTest {
    private static final String DOCUMENT = "word/document.xml";

    private static byte[] file(String language) {
        return WordSample.write(
                new WordReportSample().report(language), WordReportSample.images(), WordReportSample.PAGES);
    }

    private static List<String> all(String text, String pattern) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "zh"})
    void partsAreWellFormed(String language) {
        for (Map.Entry<String, byte[]> part : WordSample.parts(file(language)).entrySet()) {
            if (part.getKey().endsWith(".xml") || part.getKey().endsWith(".rels")) {
                assertThatCode(() -> DocumentBuilderFactory.newInstance()
                                .newDocumentBuilder()
                                .parse(new ByteArrayInputStream(part.getValue())))
                        .as(part.getKey())
                        .doesNotThrowAnyException();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void bookmarksArePairedAndNamedAsWordAllows(String language) {
        String text = WordSample.part(file(language), DOCUMENT);
        List<String> starts = all(text, "<w:bookmarkStart w:id=\"(\\d+)\"");
        List<String> ends = all(text, "<w:bookmarkEnd w:id=\"(\\d+)\"");
        List<String> names = all(text, "<w:bookmarkStart [^>]*w:name=\"([^\"]+)\"");
        assertThat(starts).doesNotHaveDuplicates().hasSizeGreaterThan(20);
        assertThat(ends).containsExactlyInAnyOrderElementsOf(starts);
        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("[A-Za-z_][A-Za-z0-9_]{0,39}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/document.xml", "word/footnotes.xml"})
    void linksAndFieldsLeadToBookmarks(String part) {
        byte[] file = file("en");
        Set<String> names =
                new HashSet<>(all(WordSample.part(file, DOCUMENT), "<w:bookmarkStart [^>]*w:name=\"([^\"]+)\""));
        String text = WordSample.part(file, part);
        assertThat(names).containsAll(all(text, "w:anchor=\"([^\"]+)\""));
        assertThat(names).containsAll(all(text, "> (?:REF|PAGEREF|NOTEREF) (\\S+) "));
    }

    /** So that bringing fields up to date changes nothing. References with {@code \\r} show a number that Word counts. */
    @Test
    void referencesShowWhatTheirBookmarksHold() {
        String text = WordSample.part(file("en"), DOCUMENT);
        Matcher field = Pattern.compile(
                        "> REF (\\S+) \\\\h .*?\"separate\"/></w:r>(.*?)<w:fldChar w:fldCharType=\"end\"")
                .matcher(text);
        int fields = 0;
        while (field.find()) {
            assertThat(words(field.group(2))).as(field.group(1)).isEqualTo(words(marked(text, field.group(1))));
            fields++;
        }
        assertThat(fields).isPositive();
    }

    private static String marked(String text, String bookmark) {
        Matcher mark = Pattern.compile("<w:bookmarkStart w:id=\"(\\d+)\" w:name=\"" + bookmark + "\"/>")
                .matcher(text);
        assertThat(mark.find()).isTrue();
        int end = text.indexOf("<w:bookmarkEnd w:id=\"" + mark.group(1) + "\"/>", mark.end());
        return text.substring(mark.end(), end);
    }

    private static String words(String xml) {
        return xml.replaceAll("<w:instrText[^>]*>[^<]*</w:instrText>", "").replaceAll("<[^>]+>", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/document.xml", "word/footnotes.xml"})
    void fieldsAreCompleteAndAskForNothing(String part) {
        byte[] file = file("en");
        String text = WordSample.part(file, part);
        int begun = all(text, "fldCharType=\"(begin)\"").size();
        assertThat(all(text, "fldCharType=\"(separate)\"")).hasSize(begun);
        assertThat(all(text, "fldCharType=\"(end)\"")).hasSize(begun);
        assertThat(text).doesNotContain("w:dirty");
        assertThat(WordSample.part(file, "word/settings.xml")).doesNotContain("updateFields");
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/document.xml", "word/footnotes.xml"})
    void stylesAndListsAreDefined(String part) {
        byte[] file = file("en");
        List<String> styles = all(WordSample.part(file, "word/styles.xml"), "w:styleId=\"([^\"]+)\"");
        List<String> lists = all(WordSample.part(file, "word/numbering.xml"), "<w:num w:numId=\"(\\d+)\"");
        String text = WordSample.part(file, part);
        assertThat(styles).containsAll(all(text, "<w:(?:pStyle|rStyle|tblStyle) w:val=\"([^\"]+)\""));
        assertThat(lists).doesNotHaveDuplicates().containsAll(all(text, "<w:numId w:val=\"([1-9]\\d*)\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"document", "footnotes", "fontTable"})
    void relationshipsLeadToParts(String part) {
        byte[] file = file("en");
        Map<String, byte[]> parts = WordSample.parts(file);
        byte[] bytes = parts.get("word/_rels/" + part + ".xml.rels");
        String relationships = bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
        List<String> ids = all(relationships, " Id=\"([^\"]+)\"");
        assertThat(ids)
                .containsAll(all(WordSample.part(file, "word/" + part + ".xml"), " r:(?:id|embed)=\"([^\"]+)\""));
        for (String relationship : all(relationships, "(<Relationship [^>]+>)")) {
            String target = all(relationship, "Target=\"([^\"]+)\"").get(0);
            if (!relationship.contains("External")) {
                assertThat(parts.keySet())
                        .contains(URI.create("/word/").resolve(target).getPath().substring(1));
            }
        }
    }

    /** Those that the text names by their ids, and those that Word finds by their types. */
    @ParameterizedTest
    @ValueSource(strings = {"document", "footnotes", "fontTable"})
    void relationshipsAreUsed(String part) {
        byte[] file = file("en");
        byte[] bytes = WordSample.parts(file).get("word/_rels/" + part + ".xml.rels");
        String relationships = bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
        List<String> byType =
                List.of("styles", "numbering", "settings", "fontTable", "theme", "footnotes", "comments", "customXml");
        List<String> used =
                all(WordSample.part(file, "word/" + part + ".xml"), " r:(?:id|embed|embed\\w+)=\"([^\"]+)\"");
        for (String relationship : all(relationships, "(<Relationship [^>]+>)")) {
            String type = all(relationship, "Type=\"[^\"]*/([^\"/]+)\"").get(0);
            if (!byType.contains(type)) {
                assertThat(used)
                        .contains(all(relationship, " (?:r:)?Id=\"([^\"]+)\"").get(0));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void eachPartHasOneContentTypeAndIsReferredTo(String language) {
        byte[] file = file(language);
        Map<String, byte[]> parts = WordSample.parts(file);
        String types = WordSample.part(file, "[Content_Types].xml");
        List<String> named = all(types, "<Override [^>]*PartName=\"/([^\"]+)\"");
        List<String> endings = all(types, "<Default [^>]*Extension=\"([^\"]+)\"");
        assertThat(named).doesNotHaveDuplicates();
        assertThat(parts.keySet()).containsAll(named);
        Set<String> targets = new HashSet<>();
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (part.getKey().endsWith(".rels")) {
                String folder = part.getKey().replaceFirst("_rels/[^/]*$", "");
                for (String target : all(new String(part.getValue(), StandardCharsets.UTF_8), " Target=\"([^\"]+)\"")) {
                    targets.add(
                            URI.create("/" + folder).resolve(target).getPath().substring(1));
                }
            }
        }
        for (String part : parts.keySet()) {
            String ending = part.substring(part.lastIndexOf('.') + 1);
            assertThat(named.contains(part) || endings.contains(ending))
                    .as(part)
                    .isTrue();
            if (!ending.equals("rels") && !part.equals("[Content_Types].xml")) {
                assertThat(targets).contains(part);
            }
        }
    }

    @Test
    void commentsAreUniqueAndOnTheirPlaces() {
        byte[] file = file("en");
        List<String> comments = all(WordSample.part(file, "word/comments.xml"), "<w:comment w:id=\"(\\d+)\"");
        String text = WordSample.part(file, DOCUMENT);
        assertThat(comments).isNotEmpty().doesNotHaveDuplicates();
        for (String place : List.of("commentRangeStart", "commentRangeEnd", "commentReference")) {
            assertThat(all(text, "<w:" + place + " w:id=\"(\\d+)\"")).as(place).containsExactlyElementsOf(comments);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<wp:docPr id=\"(\\d+)\"", "<w:sdtPr>.*?<w:id w:val=\"(\\d+)\"", "<w:tag w:val=\"([^\"]+)\""})
    void idsAreUnique(String pattern) {
        assertThat(all(WordSample.part(file("en"), DOCUMENT), pattern))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"docProps/core.xml", "docProps/app.xml", "docProps/custom.xml"})
    void propertiesSayNothingAboutTheBuild(String part) {
        String text = WordSample.part(file("en"), part);
        assertThat(text).doesNotContain("POI").doesNotContain(System.getProperty("user.name") + "<");
    }
}
