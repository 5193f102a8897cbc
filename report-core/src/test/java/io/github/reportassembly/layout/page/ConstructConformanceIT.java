package io.github.reportassembly.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.document.Document;
import io.github.reportassembly.export.pdf.Conformance;
import io.github.reportassembly.export.pdf.PdfExporter;
import io.github.reportassembly.image.ImageStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A document for each construct, and for each that goes wrong, conforms. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConstructConformanceIT {
    private static final Path FOLDER = Path.of("src/test/resources/layout");
    private static final String SOURCE = "=== chapter\n";
    private static final String PAGES = "=== pages\n";

    private final LayoutFixture fixture = new LayoutFixture();

    static List<Path> cases() throws IOException {
        List<Path> cases = new ArrayList<>();
        for (String folder : List.of("", "bad", "cases")) {
            try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
                files.filter(file -> file.toString().endsWith(".md") || folder.equals("cases"))
                        .sorted()
                        .forEach(cases::add);
            }
        }
        return cases;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void conforms(Path file) throws Exception {
        String text = Files.readString(file);
        String source = text.startsWith(SOURCE) ? text.substring(SOURCE.length(), text.indexOf(PAGES)) : text;
        Document document = fixture.body(source);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        new PdfExporter().write(document.info(), fixture.layout(document), new ImageStore(Map.of()), pdf);

        assertThat(Conformance.failures(pdf.toByteArray())).isEmpty();
    }
}
