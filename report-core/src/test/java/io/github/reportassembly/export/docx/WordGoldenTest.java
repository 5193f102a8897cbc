package io.github.reportassembly.export.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written for each construct: the XML of text, footnotes and comments, an element a line, in one file a case. */
class WordGoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/io/github/reportassembly/export/docx");

    @ParameterizedTest
    @EnumSource(WordConstruct.class)
    void writesAsBefore(WordConstruct golden) throws IOException {
        Map<String, byte[]> parts = WordSample.parts(golden.file());
        String written = lines(parts, "document", "<w:body>", "</w:body>")
                + lines(parts, "footnotes", "<w:footnote w:id=", "</w:footnotes>")
                + lines(parts, "comments", "<w:comment ", "</w:comments>");
        Path file = FOLDER.resolve(golden.name().toLowerCase(Locale.ROOT) + ".xml");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, written, StandardCharsets.UTF_8);
        }
        assertThat(written).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }

    /** What a part holds from a first mark to a last; nothing if there is no such part or mark. */
    private static String lines(Map<String, byte[]> parts, String part, String first, String last) {
        byte[] bytes = parts.get("word/" + part + ".xml");
        String text = bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
        int start = text.indexOf(first);
        if (start < 0) {
            return "";
        }
        return text.substring(start, text.indexOf(last))
                        .replaceAll(
                                "(</?w:(?:p|r|hyperlink|tbl|tr|tc|sdt|sdtContent|sectPr|footnote|comment"
                                        + "|bookmark\\w+|comment\\w+)[ >])",
                                "\n$1")
                        .strip()
                + '\n';
    }
}
