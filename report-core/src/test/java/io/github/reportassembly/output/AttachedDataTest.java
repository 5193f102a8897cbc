package io.github.reportassembly.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.assemble.LanguagesTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report whose style says so has its data in its PDF. */
class AttachedDataTest {
    @TempDir
    Path folder;

    @Test
    void thePdfCarriesTheFilesThatStandBesideIt() throws IOException {
        Path report = folder.resolve("report");
        copy(LanguagesTest.LANGUAGES.resolve("en"), report);
        Files.createDirectories(report.resolve("templates"));
        Files.writeString(report.resolve("templates/style.properties"), "pdf.data = attached\n");

        Path pdf = LanguagesTest.assembleFolder(report, folder.resolve("out"));

        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (String name : List.of("recommendations.csv", "recommendations.json")) {
                PDComplexFileSpecification file = document.getDocumentCatalog()
                        .getNames()
                        .getEmbeddedFiles()
                        .getNames()
                        .get(name);
                assertThat(file.getEmbeddedFile().toByteArray())
                        .as(name)
                        .isEqualTo(Files.readAllBytes(pdf.resolveSibling(name)));
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path target = to.resolve(from.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
