package io.github.reportassembly.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.outside.PdfStructureText;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDestinationNameTreeNode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where links, bookmarks and numbers of pages lead, as PDFBox sees it. */
class NavigationTest {
    private static final int FOOT = 60;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void eachLinkLeadsToAPageOrAnAddress(String language) throws IOException {
        Path pdf = LanguagesTest.assemble(language, folder);
        List<String> targets = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    PDAnnotationLink link = (PDAnnotationLink) annotation;
                    assertThat(link.getContents()).isNotBlank();
                    targets.add(link.getAction() instanceof PDActionURI uri ? uri.getURI() : name(document, link));
                }
            }
        }
        assertThat(targets)
                .contains(
                        "rec-escrow-tests",
                        "fnd-untested",
                        "tbl-days",
                        "sec-checks",
                        "src-format",
                        "note:deposits^agent")
                .contains("https://agents.example.org/list/of/all-agents-in-2026?sort=name")
                .anyMatch(target -> target.startsWith("mark:"));
    }

    /** The name that a link within the file leads to, which must be on a page. */
    private static String name(PDDocument document, PDAnnotationLink link) throws IOException {
        PDNamedDestination named = (PDNamedDestination) link.getDestination();
        assertThat(document.getDocumentCatalog().findNamedDestinationPage(named))
                .as(named.getNamedDestination())
                .isNotNull();
        return named.getNamedDestination();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en", "ru"})
    void pagesAreLabelledAsTheyAreNumbered(String language) throws IOException {
        Path pdf = LanguagesTest.assemble(language, folder);
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            String[] labels = document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
            assertThat(labels).startsWith("", "ii").contains("1", "2", "3");
            for (int i = 1; i < labels.length; i++) {
                assertThat(foot(document.getPage(i)).split("\\s+|(?<=\\d)(?=\\D)"))
                        .as("page " + i)
                        .contains(labels[i]);
            }
        }
    }

    private static String foot(PDPage page) throws IOException {
        PDFTextStripperByArea stripper = new PDFTextStripperByArea();
        stripper.setSortByPosition(true);
        float width = page.getMediaBox().getWidth();
        float height = page.getMediaBox().getHeight();
        stripper.addRegion("foot", new Rectangle2D.Float(0, height - FOOT, width, FOOT));
        stripper.extractRegions(page);
        return stripper.getTextForRegion("foot");
    }

    /** The contents print the number of the page that they lead to. */
    @Test
    void contentsPrintTheLabelOfThePageTheyLeadTo() throws IOException {
        Path pdf = LanguagesTest.assemble("en", folder);
        List<String> printed = PdfStructureText.ofTypes(pdf, Set.of("TOCI")).stream()
                .map(entry -> entry.strip().replaceAll("(?s).*\\s", ""))
                .toList();
        List<String> led = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            String[] labels = document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
            int contents = pageOf(document, "Contents");
            String before = "";
            for (int i = contents; i < contents + 2 && led.size() < printed.size(); i++) {
                for (PDAnnotation annotation : document.getPage(i).getAnnotations()) {
                    PDNamedDestination named = (PDNamedDestination) ((PDAnnotationLink) annotation).getDestination();
                    // An entry of two lines has a link on each.
                    if (named.getNamedDestination().equals(before)) {
                        continue;
                    }
                    before = named.getNamedDestination();
                    led.add(labels[
                            document.getDocumentCatalog()
                                    .findNamedDestinationPage(named)
                                    .retrievePageNumber()]);
                }
            }
        }
        assertThat(led.subList(0, printed.size())).isEqualTo(printed);
    }

    private static int pageOf(PDDocument document, String bookmark) throws IOException {
        for (PDOutlineItem item :
                document.getDocumentCatalog().getDocumentOutline().children()) {
            if (item.getTitle().equals(bookmark)) {
                return document.getPages().indexOf(item.findDestinationPage(document));
            }
        }
        throw new IllegalStateException("no bookmark " + bookmark);
    }

    /** Others may link into a report: what has an id keeps its name when the text around it changes. */
    @Test
    void namesOfPlacesStayTheSameWhenTheTextChanges() throws IOException {
        Path report = folder.resolve("report");
        try (Stream<Path> files = Files.walk(LanguagesTest.LANGUAGES.resolve("en"))) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path target =
                        report.resolve(LanguagesTest.LANGUAGES.resolve("en").relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        Set<String> before = ids(LanguagesTest.assembleFolder(report, folder.resolve("one")));
        Path chapter = report.resolve("deposits/chapter.md");
        Files.writeString(
                chapter,
                Files.readString(chapter)
                        .replace("## How", "## Before\n\nA new section comes first.\n\n| a |\n|---|\n| b |\n\n## How"));
        Set<String> after = ids(LanguagesTest.assembleFolder(report, folder.resolve("two")));

        assertThat(before)
                .contains("rec-escrow-tests", "rec-escrow-tests.restore", "sec-way", "sec-checks", "tbl-days")
                .contains("fig-deposits", "fnd-untested", "src-format", "term-dns");
        assertThat(after).containsAll(before);
    }

    private static Set<String> ids(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return names(document.getDocumentCatalog().getNames().getDests()).stream()
                    .filter(name -> name.matches("(rec|fnd|sec|tbl|fig|src|term)-.*"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static List<String> names(PDDestinationNameTreeNode node) throws IOException {
        List<String> names = new ArrayList<>();
        if (node.getNames() != null) {
            names.addAll(node.getNames().keySet());
        }
        if (node.getKids() != null) {
            for (var kid : node.getKids()) {
                names.addAll(names((PDDestinationNameTreeNode) kid));
            }
        }
        return names;
    }
}
