package io.github.reportassembly.export.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.reportassembly.outside.LibreOffice;
import io.github.reportassembly.outside.WordText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice reads what was written: nothing is lost when it saves a file, and its pages say the same. */
class WordOfficeIT {
    private static final Pattern STYLE =
            Pattern.compile("<w:style [^>]*w:styleId=\"([^\"]*)\"[^>]*>\\s*<w:name w:val=\"([^\"]*)\"");
    private static final Pattern BOOKMARK = Pattern.compile("<w:bookmarkStart [^>]*w:name=\"([^\"]+)\"");
    private static final Pattern TABLE = Pattern.compile("<(w:tbl)>");
    private static final Pattern NOTE = Pattern.compile("<(w:footnoteReference) ");

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() throws Exception {
        assumeTrue(LibreOffice.isHere(), "REPORT_OFFICE names no LibreOffice");
        byte[] bytes = WordSample.write(
                new WordReportSample().report("en"), WordReportSample.images(), WordReportSample.PAGES);
        file = Files.write(folder.resolve("word.docx"), bytes);
    }

    @Test
    void keepsAllWhenItSaves() throws Exception {
        Path out = Files.createDirectory(folder.resolve("out"));
        Path saved = LibreOffice.convert(file, "docx", out);
        String before = WordSample.part(Files.readAllBytes(file), "word/document.xml");
        String after = WordSample.part(Files.readAllBytes(saved), "word/document.xml");
        assertThat(new TreeSet<>(all(after, BOOKMARK))).containsAll(all(before, BOOKMARK));
        assertThat(all(after, TABLE)).hasSameSizeAs(all(before, TABLE));
        assertThat(all(after, NOTE)).hasSameSizeAs(all(before, NOTE));
        for (String style : List.of("BodyText", "NumberedParagraph", "RecommendationLabel", "CaptionAbove", "Lead")) {
            assertThat(WordText.of(saved).ofStyle(idInOffice(style, file, saved)))
                    .as("LibreOffice brings fields up to date when it opens a file: " + style)
                    .isEqualTo(WordText.of(file).ofStyle(style));
        }
    }

    /** LibreOffice keeps the names of styles, and gives some of them ids of its own. */
    private static String idInOffice(String id, Path ours, Path saved) throws IOException {
        Map<String, String> names = new TreeMap<>();
        styles(ours, names::put);
        Map<String, String> ids = new TreeMap<>();
        styles(saved, (key, name) -> ids.put(name, key));
        return ids.get(names.get(id));
    }

    private static void styles(Path docx, BiConsumer<String, String> idAndName) throws IOException {
        String styles = WordSample.part(Files.readAllBytes(docx), "word/styles.xml");
        STYLE.matcher(styles).results().forEach(style -> idAndName.accept(style.group(1), style.group(2)));
    }

    @Test
    void showsTheSameOnItsPages() throws Exception {
        Path pdf = LibreOffice.convert(file, "pdf", folder);
        String pages;
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            pages = words(new PDFTextStripper().getText(document));
        }
        WordText text = WordText.of(file);
        assertThat(text.headings())
                .isNotEmpty()
                .allSatisfy(heading -> assertThat(pages).contains(words(heading)));
        Map<String, List<String>> cited = Map.of(
                "captions", text.ofStyle("CaptionAbove"),
                "recommendations", text.ofStyle("RecommendationLabel"),
                "findings", text.ofStyle("FindingLabel"));
        cited.forEach((kind, texts) -> assertThat(texts)
                .as(kind)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(pages).contains(words(each))));
    }

    private static String words(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static List<String> all(String text, Pattern pattern) {
        return pattern.matcher(text).results().map(result -> result.group(1)).toList();
    }
}
