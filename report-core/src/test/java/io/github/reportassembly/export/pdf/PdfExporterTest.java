package io.github.reportassembly.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.reportassembly.image.ImageStore;
import io.github.reportassembly.page.LinkTarget;
import io.github.reportassembly.page.MarkedContent;
import io.github.reportassembly.page.StructureElement;
import io.github.reportassembly.page.StructureRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What PDFBox finds in the files. */
@Isolated
class PdfExporterTest {
    private static final byte[] SAMPLE = SampleFile.bytes();

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.setLineSeparator("\n");
        return stripper.getText(document);
    }

    @Test
    void textComesOutAsItWentIn() throws IOException {
        try (PDDocument document = Loader.loadPDF(SAMPLE)) {
            assertThat(text(document, 1)).isEqualTo("Résumé of <tests> & trials\n");
            assertThat(text(document, 2))
                    .contains("Running header\n", "1 First chapter\n", "The note at the foot.\n")
                    .contains("A paragraph (with a note)1 and a link to a site\n");
            assertThat(text(document, 3))
                    .contains(
                            "that goes on over the page;", "Region Sales\n", "North 1,234.5\n", "• An item of a list");
        }
    }

    @Test
    void ligaturesComeOutAsTheirLetters() throws IOException {
        try (PDDocument document = Loader.loadPDF(SAMPLE)) {
            assertThat(text(document, 3)).contains("Official scaffold, fixed flow.");
        }
    }

    @Test
    void arabicComesOutInItsOwnOrder() throws IOException {
        try (PDDocument document = Loader.loadPDF(SAMPLE)) {
            String words = Normalizer.normalize(text(document, 5), Normalizer.Form.NFKC);

            assertThat(words).contains("مرحبا بالعالم هذا نص عربي مع", "الله السلام");
        }
    }

    @Test
    void theStructureIsTheOneGiven() throws IOException {
        try (PDDocument document = Loader.loadPDF(SAMPLE)) {
            assertThat(StructureOutline.of(document)).isEqualTo("""
                            Document
                              P
                              Sect
                                H1
                                P
                                  Reference
                                    Link
                                  Link
                                Note #note-10
                                  Lbl
                                  P
                              Table
                                THead
                                  TR
                                    TH #t1-1
                                    TH #t1-2
                                TBody
                                  TR
                                    TH #t1-3
                                    TD
                                  TR
                                    TD
                              L
                                LI
                                  Lbl
                                  LBody
                                    P
                              Figure "A picture"
                                Caption
                              Figure "b.jpg"
                                Caption
                              Figure "A picture"
                                Caption
                              Figure "A picture"
                                Caption
                              P
                                Span
                            """);
        }
    }

    @Test
    void linksLeadWhereTheyShould() throws IOException {
        try (PDDocument document = Loader.loadPDF(SAMPLE)) {
            List<String> targets = new ArrayList<>();
            for (PDAnnotation annotation : document.getPage(1).getAnnotations()) {
                PDAnnotationLink link = (PDAnnotationLink) annotation;
                assertThat(link.getContents()).startsWith("to ");
                targets.add(
                        link.getAction() instanceof PDActionURI uri
                                ? uri.getURI()
                                : ((PDNamedDestination) link.getDestination()).getNamedDestination());
            }
            assertThat(targets).containsExactly("note-1", "https://example.org/%C3%BC?a=b%20c");
            assertThat(document.getDocumentCatalog()
                            .findNamedDestinationPage(new PDNamedDestination("note-1"))
                            .retrievePageNumber())
                    .isEqualTo(1);
            assertThat(document.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getTitle())
                    .isEqualTo("First chapter");
        }
    }

    @Test
    void theFileSaysWhatItIs() throws IOException {
        try (PDDocument document = Loader.loadPDF(SAMPLE)) {
            PDDocumentInformation facts = document.getDocumentInformation();
            assertThat(facts.getTitle()).isEqualTo("Résumé of <tests> & trials");
            assertThat(facts.getAuthor()).isEqualTo("Review Team");
            assertThat(facts.getProducer()).isEqualTo("Report Assembly");
            assertThat(facts.getCreationDate().toInstant()).hasToString("2026-03-02T10:11:12Z");
            assertThat(facts.getMetadataKeys())
                    .containsExactlyInAnyOrder(
                            "Title", "Subject", "Author", "Keywords", "Producer", "CreationDate", "ModDate");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
                    .containsExactly("", "i", "1", "2", "3");
            String xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(xmp)
                    .contains("<pdfaid:part>2</pdfaid:part>", "<pdfuaid:part>1</pdfuaid:part>")
                    .contains("Résumé of &lt;tests&gt; &amp; trials")
                    .contains("<xmp:CreateDate>2026-03-02T10:11:12Z</xmp:CreateDate>");
        }
    }

    @Test
    void eachPictureIsEmbeddedOnce() throws IOException {
        try (PDDocument document = Loader.loadPDF(SAMPLE)) {
            PDPage page = document.getPage(3);
            Set<String> kinds = new TreeSet<>();
            for (COSName name : page.getResources().getXObjectNames()) {
                COSStream picture = page.getResources().getXObject(name).getCOSObject();
                kinds.add(picture.getNameAsString(COSName.SUBTYPE) + " " + picture.getInt(COSName.WIDTH) + " "
                        + picture.containsKey(COSName.SMASK));
            }
            assertThat(kinds).containsExactly("Form -1 false", "Image 40 false", "Image 40 true");
            assertThat(page.getResources().getXObjectNames()).hasSizeLessThanOrEqualTo(4);
        }
    }

    @Test
    void carriedFilesComeOutAsTheyWentIn() throws IOException {
        try (PDDocument document = Loader.loadPDF(SampleFile.withFiles())) {
            PDEmbeddedFilesNameTreeNode files =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles();
            assertThat(files.getNames()).containsOnlyKeys("recommendations.csv", "recommendations.json");
            PDComplexFileSpecification csv = files.getNames().get("recommendations.csv");
            assertThat(csv.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Data");
            assertThat(csv.getEmbeddedFile().getSubtype()).isEqualTo("text/csv");
            assertThat(csv.getEmbeddedFile().toByteArray())
                    .asString(StandardCharsets.UTF_8)
                    .contains("1,Été");
            String xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(xmp).contains("<pdfaid:part>3</pdfaid:part>");
            assertThat(document.getDocumentCatalog().findNamedDestinationPage(new PDNamedDestination("note-1")))
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @CsvSource({"tr, TR, Asia/Kathmandu", "ar, EG, America/New_York", "fr, FR, UTC"})
    void theBytesDoNotDependOnThePlace(String language, String country, String zone) {
        Locale locale = Locale.getDefault();
        TimeZone timeZone = TimeZone.getDefault();
        try {
            Locale.setDefault(new Locale.Builder()
                    .setLanguage(language)
                    .setRegion(country)
                    .build());
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(SampleFile.bytes()).isEqualTo(SAMPLE);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(timeZone);
        }
    }

    @Test
    void forbiddenAndDanglingLinksAreBugs() {
        assertThatThrownBy(() -> link(new LinkTarget.Uri("javascript:alert(1)")))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> link(new LinkTarget.Place("nowhere")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("nowhere");
    }

    private static void link(LinkTarget target) {
        PageSketch page = new PageSketch();
        MarkedContent words = page.content();
        page.text(words, 100, 100, "a link");
        StructureElement link = page.element(StructureRole.LINK, words);
        page.link(link, 100, 100, 30, target);
        page.add(page.element(StructureRole.PARAGRAPH, link)).endPage();
        SampleFile.write(SampleFile.INFO, page.document(), new ImageStore(Map.of()));
    }
}
