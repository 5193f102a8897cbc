package io.github.reportassembly.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.reportassembly.assemble.ReportAssembler;
import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.outcome.AssemblyResult;
import io.github.reportassembly.outcome.OutputFile;
import io.github.reportassembly.outside.OpenXmlSdk;
import io.github.reportassembly.outside.Pandoc;
import io.github.reportassembly.request.AssemblyRequest;
import io.github.reportassembly.request.FailOn;
import io.github.reportassembly.request.OutputFormat;
import io.github.reportassembly.request.PaperSize;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole publication of the sample, judged from outside: what is in its files, and that they say the same. */
class PublicationPackageIT {
    private static final String STEM = "sample-review-1.0-draft-1";

    @TempDir
    static Path folder;

    private static Path output;
    private static AssemblyResult result;

    @BeforeAll
    static void assemble() throws IOException {
        Path sources = copy("clone", "\n");
        output = folder.resolve("report");
        result = assemble(sources, output);
        assertThat(result.failed()).isFalse();
    }

    private static AssemblyResult assemble(Path sources, Path target) {
        return new ReportAssembler((name, time) -> {})
                .assemble(new AssemblyRequest(
                        sources,
                        target,
                        "sample-review",
                        "1.0-draft-1",
                        Stage.DRAFT,
                        Optional.of(Instant.ofEpochSecond(1_780_000_000)),
                        PaperSize.A4,
                        EnumSet.allOf(OutputFormat.class),
                        PublicationPackageIT.class.getClassLoader(),
                        FailOn.FATAL,
                        io.github.reportassembly.export.docx.WordOptions.DEFAULT,
                        true));
    }

    /** The sample, outside any repository. */
    private static Path copy(String name, String lineEnd) throws IOException {
        Path sample = Path.of("..", "chapters");
        Path copy = folder.resolve(name);
        try (Stream<Path> files = Files.walk(sample)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path relative = sample.relativize(file);
                if (relative.startsWith("target")) {
                    continue;
                }
                Path target = copy.resolve(relative.toString());
                Files.createDirectories(target.getParent());
                boolean text = relative.toString().endsWith(".md")
                        || relative.toString().endsWith(".yaml")
                        || relative.toString().endsWith(".csv");
                if (text && !lineEnd.equals("\n")) {
                    Files.writeString(target, Files.readString(file).replace("\n", lineEnd));
                } else {
                    Files.copy(file, target);
                }
            }
        }
        return copy;
    }

    @Test
    void holdsAllThatIsPromisedUnderItsNamesAndClassifiers() {
        Map<String, String> files = new LinkedHashMap<>();
        result.outputs().forEach(file -> files.put(file.path().getFileName().toString(), file.classifier()));
        assertThat(files)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry(STEM + ".docx", ""),
                        Map.entry(STEM + ".pdf", ""),
                        Map.entry(STEM + "-line-numbered.pdf", "line-numbered"),
                        Map.entry("line-map.json", "line-map"),
                        Map.entry("recommendations.csv", "recommendations"),
                        Map.entry("recommendations.json", "recommendations"),
                        Map.entry("recommendations.xlsx", "recommendations"),
                        Map.entry("recommendations.schema.json", "recommendations-schema"),
                        Map.entry(STEM + "-traceability.xlsx", "traceability"),
                        Map.entry(STEM + "-comment-form.docx", "comment-form"),
                        Map.entry(STEM + "-comment-form.xlsx", "comment-form"),
                        Map.entry(STEM + "-scorecard.docx", "scorecard"),
                        Map.entry("validation.html", "validation"),
                        Map.entry("validation.sarif", "diagnostics"),
                        Map.entry("manifest.json", "manifest"),
                        Map.entry(STEM + ".zip", "package")));
    }

    @Test
    void manifestAndArchiveTellTheSameFiles() throws Exception {
        JsonNode manifest =
                new ObjectMapper().readTree(output.resolve("manifest.json").toFile());
        assertThat(manifest.get("version").asText()).isEqualTo("1.0-draft-1");
        assertThat(manifest.get("stage").asText()).isEqualTo("draft");
        Map<String, String> told = new TreeMap<>();
        manifest.get("files")
                .forEach(file ->
                        told.put(file.get("name").asText(), file.get("sha256").asText()));
        Map<String, String> archived = new TreeMap<>();
        try (ZipFile zip = new ZipFile(output.resolve(STEM + ".zip").toFile())) {
            for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
                assertThat(entry.getName()).startsWith(STEM + "/");
                try (InputStream in = zip.getInputStream(entry)) {
                    archived.put(entry.getName().substring(STEM.length() + 1), hash(in.readAllBytes()));
                }
            }
        }
        assertThat(archived.remove("manifest.json"))
                .isEqualTo(hash(Files.readAllBytes(output.resolve("manifest.json"))));
        assertThat(archived).isEqualTo(told);
        for (Map.Entry<String, String> file : told.entrySet()) {
            assertThat(hash(Files.readAllBytes(output.resolve(file.getKey()))))
                    .as(file.getKey())
                    .isEqualTo(file.getValue());
        }
    }

    private static String hash(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    /** Each item with its number, title and text. */
    private record Item(String number, String title, String lead, String text) {}

    private static List<Item> ofJson() throws IOException {
        List<Item> items = new ArrayList<>();
        JsonNode json = new ObjectMapper()
                .readTree(output.resolve("recommendations.json").toFile());
        for (JsonNode entry : json.get("recommendations")) {
            if (entry.get("parts").isEmpty()) {
                items.add(new Item(
                        entry.get("number").asText(),
                        entry.get("title").asText(),
                        entry.get("title").asText(),
                        entry.path("text").asText()));
            }
            for (JsonNode part : entry.get("parts")) {
                items.add(new Item(
                        part.get("number").asText(),
                        entry.get("title").asText(),
                        part.path("title").asText(part.get("text").asText()),
                        part.get("text").asText()));
            }
        }
        return items;
    }

    private static List<Item> ofCsv() throws IOException {
        String csv = Files.readString(output.resolve("recommendations.csv"));
        assertThat(csv).startsWith("\uFEFFnumber,");
        List<Item> items = new ArrayList<>();
        for (CSVRecord row : CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new java.io.StringReader(csv.substring(1)))) {
            boolean part = !row.get("number").equals(row.get("recommendation"));
            String lead =
                    part ? row.get("part-title").isEmpty() ? row.get("text") : row.get("part-title") : row.get("title");
            items.add(new Item(row.get("number"), row.get("title"), lead, row.get("text")));
        }
        return items;
    }

    @Test
    void csvJsonAndXlsxAgreeWithTheDocuments() throws Exception {
        List<Item> items = ofJson();
        assertThat(items).hasSizeGreaterThan(60);
        assertThat(ofCsv()).isEqualTo(items);
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(output.resolve("recommendations.xlsx")))) {
            Sheet sheet = book.getSheetAt(0);
            List<String> rows = new ArrayList<>();
            for (int i = 5; i <= sheet.getLastRowNum(); i++) {
                Row row = sheet.getRow(i);
                rows.add(row.getCell(0).getStringCellValue());
                Item item = items.get(i - 5);
                assertThat(row.getCell(2).getStringCellValue()).startsWith(item.title());
                assertThat(row.getCell(3).getStringCellValue()).endsWith(item.text());
            }
            assertThat(rows).isEqualTo(items.stream().map(Item::number).toList());
        }
        Assumptions.assumeTrue(Pandoc.isHere());
        String word = letters(Pandoc.text(output.resolve(STEM + ".docx")));
        String pdf;
        try (PDDocument document = Loader.loadPDF(output.resolve(STEM + ".pdf").toFile())) {
            pdf = letters(new PDFTextStripper().getText(document));
        }
        for (Item item : items) {
            assertThat(word).as(item.number()).contains(letters(item.title()));
            assertThat(word).as(item.number()).contains(letters(item.text()));
            assertThat(pdf).as(item.number()).contains(letters(item.number() + firstWords(item.lead())));
        }
    }

    /** Those of one line, which no page break tears. */
    private static String firstWords(String text) {
        return text.substring(0, Math.min(20, text.length()));
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    @Test
    void jsonFollowsItsSchema() throws IOException {
        String schema = Files.readString(output.resolve("recommendations.schema.json"));
        JsonNode json = new ObjectMapper()
                .readTree(output.resolve("recommendations.json").toFile());
        com.networknt.schema.JsonSchema checked =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
        assertThat(checked.validate(json)).isEmpty();
        ((com.fasterxml.jackson.databind.node.ObjectNode)
                        json.get("recommendations").get(0))
                .put("numbr", "1");
        assertThat(checked.validate(json)).isNotEmpty();
    }

    @Test
    void onlyThePdfForCommentersNumbersLines() throws IOException {
        assertThat(numbersAlone(STEM + "-line-numbered.pdf")).isGreaterThan(numbersAlone(STEM + ".pdf") + 500);
    }

    /** Lines of the text that hold a number and nothing else. */
    private static long numbersAlone(String name) throws IOException {
        try (PDDocument document = Loader.loadPDF(output.resolve(name).toFile())) {
            return new PDFTextStripper()
                    .getText(document)
                    .lines()
                    .filter(line -> line.matches("[0-9]{1,2}"))
                    .count();
        }
    }

    @Test
    void sheetsHaveFiltersFrozenHeadersDatesAndNoFormula() throws Exception {
        for (String name : List.of("recommendations.xlsx", STEM + "-traceability.xlsx", STEM + "-comment-form.xlsx")) {
            try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(output.resolve(name)))) {
                XSSFSheet sheet = book.getSheetAt(name.contains("form") ? 1 : 0);
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat(sheet.getCTWorksheet().isSetAutoFilter()).isTrue();
                assertThat(sheet.getRepeatingRows()).isNotNull();
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                    }
                }
                if (name.startsWith("rec")) {
                    assertThat(sheet.getRow(6).getCell(6).getCellType()).isEqualTo(CellType.NUMERIC);
                    assertThat(DateUtil.isCellDateFormatted(sheet.getRow(6).getCell(6)))
                            .isTrue();
                }
                if (name.contains("form")) {
                    assertThat(sheet.getDataValidations()).hasSize(2);
                    assertThat(book.getProperties().getCustomProperties().getProperty("Report Version"))
                            .matches(property -> property.getLpwstr().equals("1.0-draft-1"));
                }
            }
        }
    }

    @Test
    void openXmlSdkFindsNothing() throws Exception {
        Assumptions.assumeTrue(OpenXmlSdk.isHere());
        for (OutputFile file : result.outputs()) {
            if (file.type().equals("docx") || file.type().equals("xlsx")) {
                assertThat(OpenXmlSdk.errors(file.path()))
                        .as(file.path().toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void sameBytesFromAnotherFolderWithOtherLineEnds() throws Exception {
        Path other = folder.resolve("other place/ümlaut/report");
        assemble(copy("other place/clone", "\r\n"), other);
        try (Stream<Path> files = Files.list(output)) {
            for (Path file : files.toList()) {
                assertThat(hash(Files.readAllBytes(
                                other.resolve(file.getFileName().toString()))))
                        .as(file.getFileName().toString())
                        .isEqualTo(hash(Files.readAllBytes(file)));
            }
        }
    }

    @Test
    void formsNameTheVersionAndHaveAFieldForEachNumber() throws Exception {
        String form = part(STEM + "-comment-form.docx", "word/document.xml");
        assertThat(form).contains("1.0-draft-1");
        for (Item item : ofJson()) {
            assertThat(form).contains(">" + item.number() + "<");
        }
        assertThat(form).contains("w:dropDownList", "w:value=\"support-with-change\"", "w:value=\"editorial\"");
        String scorecard = part(STEM + "-scorecard.docx", "word/document.xml");
        assertThat(scorecard).contains("w:value=\"approved\"", "w:value=\"rejected\"");
    }

    private static String part(String file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(output.resolve(file).toFile());
                InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
