package io.github.reportassembly.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.document.Document;
import io.github.reportassembly.export.data.LineMap;
import io.github.reportassembly.page.PagedDocument;
import io.github.reportassembly.page.PrintedLine;
import io.github.reportassembly.style.HouseStyle;
import io.github.reportassembly.style.LayoutOptions;
import io.github.reportassembly.style.LineNumbering;
import io.github.reportassembly.style.StyleSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where printed lines come from; {@code -Dgolden.update=true} writes what is expected anew. */
class LineMapTest {
    private static final Path FOLDER = Path.of("src/test/resources/layout");

    private final LayoutFixture fixture = new LayoutFixture();

    private Document document() throws IOException {
        return fixture.body(Files.readString(FOLDER.resolve("line-map.md")));
    }

    @Test
    void eachLineKnowsItsSource() throws IOException {
        Document document = document();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LineMap.write(document.info(), fixture.layout(document), out);
        String json = out.toString(StandardCharsets.UTF_8);
        Path golden = FOLDER.resolve("line-map.json");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, json);
        }
        assertThat(json).isEqualTo(Files.readString(golden));
    }

    @Test
    void linesMayRunOnOverPages() throws IOException {
        StyleSheet usual = HouseStyle.a4();
        StyleSheet runningOn = usual.with(new LayoutOptions(false, LineNumbering.RUNNING_ON, false, 0));
        PagedDocument document = fixture.layout(fixture.body("# A\n\n" + "One two three.\n\n".repeat(60)), runningOn);

        List<Integer> numbers =
                document.lines().stream().map(PrintedLine::number).toList();
        assertThat(document.pages()).hasSizeGreaterThan(1);
        assertThat(numbers).isSorted().doesNotHaveDuplicates().hasSize(61);
    }
}
