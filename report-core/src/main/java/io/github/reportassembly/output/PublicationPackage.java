package io.github.reportassembly.output;

import io.github.reportassembly.compose.Companions;
import io.github.reportassembly.compose.Composition;
import io.github.reportassembly.compose.Findings;
import io.github.reportassembly.compose.Merged;
import io.github.reportassembly.compose.Typesetting;
import io.github.reportassembly.diagnostic.DiagnosticList;
import io.github.reportassembly.export.data.CommentFormSheet;
import io.github.reportassembly.export.data.CsvTable;
import io.github.reportassembly.export.data.LineMap;
import io.github.reportassembly.export.data.RecommendationsCsv;
import io.github.reportassembly.export.data.RecommendationsJson;
import io.github.reportassembly.export.data.RecommendationsSchema;
import io.github.reportassembly.export.data.RecommendationsSheet;
import io.github.reportassembly.export.data.ReportData;
import io.github.reportassembly.export.data.TraceabilitySheet;
import io.github.reportassembly.export.data.ValidationReport;
import io.github.reportassembly.export.xlsx.Workbook;
import io.github.reportassembly.export.xlsx.XlsxExporter;
import io.github.reportassembly.language.Phrases;
import io.github.reportassembly.merge.BuildFacts;
import io.github.reportassembly.merge.Companion;
import io.github.reportassembly.publication.PackageFile;
import io.github.reportassembly.request.AssemblyRequest;
import io.github.reportassembly.request.OutputFormat;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Which files a build writes, with their names and classifiers. What people send each other is named after the report and
 * its version; what programs read has the same name in every report.
 */
public final class PublicationPackage {
    /** The log of the build that made the package; the one beside it is that of the last run. */
    private static final String VALIDATION_LOG = "validation.sarif";

    private final AssemblyRequest request;
    private final String stem;

    /** @param stem the documents' name without the dot and the ending */
    public PublicationPackage(AssemblyRequest request, String stem) {
        this.request = request;
        this.stem = stem;
    }

    /** The files of a part of the report. */
    public List<PackageFile> documents(Composition composition) {
        List<PackageFile> files =
                new ArrayList<>(new DocumentFiles(request).of(composition, stem, "", request.formats()));
        lineMap(composition, files);
        return files;
    }

    /** The files of a whole report that is not to be published. */
    public List<PackageFile> usual(Merged merged, Composition composition) {
        ReportData data = ReportTables.of(merged, composition.pages().index());
        List<PackageFile> files = new ArrayList<>(
                new DocumentFiles(request, carried(composition, data)).of(composition, stem, "", request.formats()));
        lineMap(composition, files);
        data(data, files);
        register(merged, composition, files);
        return files;
    }

    /**
     * All files of a publication. The PDF that all read has no line numbers; the one for commenters has, on the same
     * pages.
     *
     * @param composition with numbers at all lines
     */
    public List<PackageFile> all(Merged merged, Composition composition, Findings findings) {
        List<PackageFile> files = new ArrayList<>();
        ReportData data = ReportTables.of(merged, composition.pages().index());
        DocumentFiles documents = new DocumentFiles(request, carried(composition, data));
        for (OutputFormat format : request.formats()) {
            if (format == OutputFormat.PDF) {
                files.add(documents.pdf(
                        stem + ".pdf", "", composition, composition.pages().withoutLineNumbers()));
                files.add(
                        documents.pdf(stem + "-line-numbered.pdf", "line-numbered", composition, composition.pages()));
            } else {
                files.addAll(documents.of(composition, stem, "", EnumSet.of(format)));
            }
        }
        files.sort(Comparator.comparing(file -> file.classifier().isEmpty() ? 0 : 1));
        lineMap(composition, files);
        data(data, files);
        register(merged, composition, files);
        files.add(text(RecommendationsSchema.NAME, "recommendations-schema", RecommendationsSchema.text()));
        sheets(merged.phrases(), data, files);
        forms(merged, composition, findings.list(), files);
        files.add(text(
                ValidationReport.NAME,
                "validation",
                ValidationReport.of(merged.document().info(), findings.published())));
        files.add(text(VALIDATION_LOG, "diagnostics", findings.publishedLog()));
        return files;
    }

    /** What the manifest says of the publication. */
    public Map<String, String> facts(Merged merged) {
        BuildFacts facts = merged.facts();
        Map<String, String> told = new LinkedHashMap<>();
        told.put("report", request.artifactId());
        told.put("version", facts.version());
        told.put("stage", facts.stage().id());
        facts.date()
                .ifPresent(date -> told.put(
                        "date", LocalDate.ofInstant(date, ZoneOffset.UTC).toString()));
        told.put("commit", merged.document().info().version().commit());
        told.put("toolkit", ToolkitVersion.get());
        return told;
    }

    /** Beside the PDF, whose lines it tells. */
    private void lineMap(Composition composition, List<PackageFile> files) {
        if (request.formats().contains(OutputFormat.PDF)) {
            files.add(new PackageFile(
                    LineMap.NAME,
                    "line-map",
                    out -> LineMap.write(composition.document().info(), composition.pages(), out)));
        }
    }

    /** What the PDF carries, if the report's style says so: the same files that stand beside it. */
    private static List<PackageFile> carried(Composition composition, ReportData data) {
        List<PackageFile> files = new ArrayList<>();
        if (composition.attachesData()) {
            data(data, files);
        }
        return files;
    }

    private static void data(ReportData data, List<PackageFile> files) {
        files.add(new PackageFile(
                RecommendationsCsv.NAME, "recommendations", out -> RecommendationsCsv.write(data, out)));
        files.add(new PackageFile(
                RecommendationsJson.NAME, "recommendations", out -> RecommendationsJson.write(data, out)));
    }

    private static PackageFile text(String name, String classifier, String text) {
        return new PackageFile(name, classifier, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** From the second release on. */
    private static void register(Merged merged, Composition composition, List<PackageFile> files) {
        if (merged.register().before().isEmpty()) {
            return;
        }
        PrintedTexts texts = new PrintedTexts(merged, composition.pages().index());
        RegisterTables tables = new RegisterTables(merged, texts);
        files.add(new PackageFile(
                RegisterTables.CONCORDANCE, "concordance", out -> CsvTable.write(tables.concordance(), out)));
        files.add(new PackageFile(RegisterTables.CHANGES, "changes", out -> CsvTable.write(tables.changes(), out)));
    }

    private void sheets(Phrases phrases, ReportData data, List<PackageFile> files) {
        files.add(sheet(RecommendationsSheet.NAME, "recommendations", () -> RecommendationsSheet.of(data, phrases)));
        files.add(sheet(stem + "-traceability.xlsx", "traceability", () -> TraceabilitySheet.of(data, phrases)));
        files.add(sheet(stem + "-comment-form.xlsx", "comment-form", () -> CommentFormSheet.of(data, phrases)));
    }

    private static PackageFile sheet(String name, String classifier, Supplier<Workbook> book) {
        return new PackageFile(name, classifier, out -> XlsxExporter.write(book.get(), out));
    }

    private void forms(Merged merged, Composition composition, DiagnosticList problems, List<PackageFile> files) {
        Companions companions = new Companions(
                merged,
                new Typesetting(request, merged, told -> {}),
                composition.pages().index());
        for (Map.Entry<String, String> form :
                List.of(Map.entry("comment-form", "form.title"), Map.entry("scorecard", "scorecard.title"))) {
            String title = merged.phrases().text(form.getValue()) + " · "
                    + merged.document().info().titles().title();
            Companion companion = new Companion("companion/" + form.getKey() + ".ftlx", title, Map.of());
            companions
                    .compose(companion, problems)
                    .ifPresent(composed -> files.addAll(new DocumentFiles(request)
                            .of(composed, stem + "-" + form.getKey(), form.getKey(), EnumSet.of(OutputFormat.DOCX))));
        }
    }
}
