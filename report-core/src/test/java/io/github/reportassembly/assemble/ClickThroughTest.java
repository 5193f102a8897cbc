package io.github.reportassembly.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.diagnostic.DiagnosticPrinter;
import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.outcome.AssemblyResult;
import io.github.reportassembly.parts.SourceSet;
import io.github.reportassembly.request.AssemblyRequest;
import io.github.reportassembly.request.OutputFormat;
import io.github.reportassembly.request.PaperSize;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDestinationNameTreeNode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Who reads of a thing gets to its home with a click, in the PDF and in Word: from a recommendation of the review before
 * to the finding, the new recommendation, its row in the table of recommendations, its owner in the index, and back.
 */
class ClickThroughTest {
    /** What leads to what, one click each. */
    private static final List<List<String>> WAYS = List.of(
            List.of("pri-1", "fnd-dirty"),
            List.of("pri-1", "rec-clean"),
            List.of("fnd-dirty", "rec-clean"),
            List.of("rec-clean", "fnd-dirty"),
            List.of("rec-clean", "pri-1"),
            List.of("rec-clean", "row-rec-clean"),
            List.of("row-rec-clean", "rec-clean"),
            List.of("row-rec-clean", "owner-works"),
            List.of("row-rec-clean", "priority-high"),
            List.of("owner-works", "rec-clean"),
            List.of("rec-clean", "owner-works"),
            List.of("rec-clean", "priority-high"),
            List.of("priority-high", "rec-clean"),
            List.of("rec-clean", "goal-health"),
            List.of("goal-health", "rec-clean"),
            List.of("rec-clean", "clause-order-7"),
            List.of("rec-clean", "min-cost"),
            List.of("rec-clean", "member-member-a"),
            List.of("min-cost", "rec-clean"),
            List.of("min-cost", "member-member-a"),
            List.of("rec-map", "row-rec-map"),
            List.of("row-rec-map", "rec-map"),
            List.of("rec-fence", "rec-clean"),
            List.of("fnd-open", "src-walk"),
            List.of("sec-wells", "team-wells"),
            List.of("sec-wells", "member-member-a"));

    @TempDir
    static Path folder;

    private static Path pdf;
    private static Path docx;

    @BeforeAll
    static void assemble() throws IOException {
        AssemblyResult result = new ReportAssembler((name, time) -> {})
                .assemble(new AssemblyRequest(
                        SourceSet.read("many").writeTo(folder),
                        folder.resolve("target/report"),
                        "well-review",
                        "1.0",
                        Stage.WORKING,
                        Optional.of(Instant.ofEpochSecond(1_772_000_000)),
                        PaperSize.A4,
                        EnumSet.allOf(OutputFormat.class),
                        ClickThroughTest.class.getClassLoader(),
                        AssemblyRequest.defaultFailOn(Stage.WORKING)));
        assertThat(result.failed())
                .as(() -> result.diagnostics().sorted().stream()
                        .map(new DiagnosticPrinter(Stage.WORKING)::print)
                        .toList()
                        .toString())
                .isFalse();
        pdf = file(result, ".pdf");
        docx = file(result, ".docx");
    }

    private static Path file(AssemblyResult result, String ending) {
        return result.files().stream()
                .filter(file -> file.toString().endsWith(ending))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyStepCanBeClickedInThePdf() throws IOException {
        Map<String, Set<String>> links = pdfLinks();
        assertThat(WAYS)
                .allSatisfy(way -> assertThat(links.getOrDefault(way.get(0), Set.of()))
                        .as("links at %s", way.get(0))
                        .contains(way.get(1)));
    }

    @Test
    void everyStepCanBeClickedInWord() throws IOException, XMLStreamException {
        Map<String, Set<String>> links = wordLinks(new HashSet<>());
        assertThat(WAYS)
                .allSatisfy(way -> assertThat(links.getOrDefault(bookmark(way.get(0)), Set.of()))
                        .as("links at %s", way.get(0))
                        .contains(bookmark(way.get(1))));
    }

    @Test
    void noLinkInWordLeadsNowhere() throws IOException, XMLStreamException {
        Set<String> bookmarks = new HashSet<>();
        Map<String, Set<String>> links = wordLinks(bookmarks);
        assertThat(bookmarks).isNotEmpty();
        links.forEach(
                (from, to) -> assertThat(bookmarks).as("links at %s", from).containsAll(to));
    }

    private static String bookmark(String id) {
        return id.replace(".", "__").replace('-', '_');
    }

    /** A place on a page, from the top of the document. */
    private record Spot(String name, int page, float down) {}

    /** The names that links lead to, by the last thing of the ways above them. */
    private static Map<String, Set<String>> pdfLinks() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            List<Spot> spots = spots(document);
            Map<String, Set<String>> links = new LinkedHashMap<>();
            for (int number = 0; number < document.getNumberOfPages(); number++) {
                PDPage page = document.getPage(number);
                for (PDAnnotation annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link
                            && link.getDestination() instanceof PDNamedDestination target) {
                        float down = page.getMediaBox().getHeight()
                                - annotation.getRectangle().getLowerLeftY();
                        Spot here = new Spot("", number, down);
                        spots.stream()
                                .filter(spot -> BY_PLACE.compare(spot, here) <= 0)
                                .reduce((first, second) -> second)
                                .ifPresent(spot -> links.computeIfAbsent(spot.name(), any -> new LinkedHashSet<>())
                                        .add(target.getNamedDestination()));
                    }
                }
            }
            return links;
        }
    }

    private static final Comparator<Spot> BY_PLACE =
            Comparator.comparingInt(Spot::page).thenComparingDouble(Spot::down);

    private static List<Spot> spots(PDDocument document) throws IOException {
        List<Spot> spots = new ArrayList<>();
        PDDestinationNameTreeNode tree =
                document.getDocumentCatalog().getNames().getDests();
        for (Map.Entry<String, PDPageDestination> entry : all(tree).entrySet()) {
            PDPageXYZDestination place = (PDPageXYZDestination) entry.getValue();
            int page = document.getPages().indexOf(place.getPage());
            float height = document.getPage(page).getMediaBox().getHeight();
            if (THINGS.contains(entry.getKey())) {
                spots.add(new Spot(entry.getKey(), page, height - place.getTop()));
            }
        }
        spots.sort(BY_PLACE);
        return spots;
    }

    private static final Set<String> THINGS = things();

    private static Set<String> things() {
        Set<String> things = new HashSet<>(Set.of(
                "pri-2",
                "pri-10",
                "rec-fence",
                "rec-name",
                "row-rec-fence",
                "row-rec-name",
                "owner-council",
                "part-index"));
        WAYS.forEach(things::addAll);
        return things;
    }

    private static Map<String, PDPageDestination> all(PDNameTreeNode<PDPageDestination> node) throws IOException {
        Map<String, PDPageDestination> all = new LinkedHashMap<>();
        if (node.getNames() != null) {
            all.putAll(node.getNames());
        }
        if (node.getKids() != null) {
            for (PDNameTreeNode<PDPageDestination> kid : node.getKids()) {
                all.putAll(all(kid));
            }
        }
        return all;
    }

    private static Map<String, Set<String>> wordLinks(Set<String> bookmarks) throws IOException, XMLStreamException {
        Set<String> things = new HashSet<>();
        THINGS.forEach(thing -> things.add(bookmark(thing)));
        Map<String, Set<String>> links = new LinkedHashMap<>();
        String here = "";
        try (ZipFile zip = new ZipFile(docx.toFile());
                InputStream part = zip.getInputStream(zip.getEntry("word/document.xml"))) {
            XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(part);
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                String name = xml.getLocalName();
                if (name.equals("bookmarkStart")) {
                    String bookmark = attribute(xml, "name");
                    bookmarks.add(bookmark);
                    String thing = bookmark.replace("___all", "");
                    here = things.contains(thing) ? thing : here;
                } else if (name.equals("hyperlink") && attribute(xml, "anchor") != null) {
                    links.computeIfAbsent(here, any -> new LinkedHashSet<>()).add(attribute(xml, "anchor"));
                }
            }
        }
        return links;
    }

    private static String attribute(XMLStreamReader xml, String name) {
        return xml.getAttributeValue("http://schemas.openxmlformats.org/wordprocessingml/2006/main", name);
    }
}
