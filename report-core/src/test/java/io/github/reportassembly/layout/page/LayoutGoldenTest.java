package io.github.reportassembly.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.document.Document;
import io.github.reportassembly.document.ItemKind;
import io.github.reportassembly.document.Matter;
import io.github.reportassembly.document.MatterKind;
import io.github.reportassembly.document.SectionKind;
import io.github.reportassembly.export.dump.LayoutDump;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages as text, construct by construct; {@code -Dgolden.update=true} writes what is expected anew. */
class LayoutGoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/layout");

    private final LayoutFixture fixture = new LayoutFixture();

    @ParameterizedTest
    @ValueSource(strings = {"paragraphs", "hyphenation", "notes", "table", "wide-tables", "decimals", "boxes"})
    void markdownIsLaidOutAsBefore(String name) throws IOException {
        expect(name, fixture.body(Files.readString(FOLDER.resolve(name + ".md"))));
    }

    @Test
    void recommendationsAreLaidOutAsBefore() throws IOException {
        expect(
                "recommendation",
                LayoutFixture.document(new Matter(
                        MatterKind.BODY,
                        List.of(fixture.chapter(
                                SectionKind.CHAPTER,
                                "Items",
                                List.of(
                                        fixture.item(
                                                ItemKind.RECOMMENDATION,
                                                "7",
                                                "Recommendation 7",
                                                "Keep one register",
                                                fixture.blocks("The Authority should keep one register."),
                                                List.of(fixture.part("7.1", "One scale", "Publish the scale.")),
                                                fixture.detail("Owner", "Head of security"),
                                                fixture.detail("Due", "30 June 2032")),
                                        fixture.item(
                                                ItemKind.FINDING,
                                                "F3.2",
                                                "Finding 3.2",
                                                "Nobody answers for the risks.",
                                                List.of(),
                                                List.of(),
                                                fixture.detail("Evidence", "Documents S-12 to S-18"))))))));
    }

    private void expect(String name, Document document) throws IOException {
        String dump = LayoutDump.of(fixture.layout(document));
        Path golden = FOLDER.resolve(name + ".txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, dump);
        }
        assertThat(dump).isEqualTo(Files.readString(golden));
    }
}
