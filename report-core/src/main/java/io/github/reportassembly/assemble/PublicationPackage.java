package io.github.reportassembly.assemble;

import io.github.reportassembly.diagnostic.DiagnosticList;
import io.github.reportassembly.export.data.CommentFormSheet;
import io.github.reportassembly.export.data.LineMap;
import io.github.reportassembly.export.data.RecommendationsCsv;
import io.github.reportassembly.export.data.RecommendationsJson;
import io.github.reportassembly.export.data.RecommendationsSchema;
import io.github.reportassembly.export.data.RecommendationsSheet;
import io.github.reportassembly.export.data.ReportData;
import io.github.reportassembly.export.data.TraceabilitySheet;
import io.github.reportassembly.export.xlsx.Workbook;
import io.github.reportassembly.export.xlsx.XlsxExporter;
import io.github.reportassembly.language.Phrases;
import io.github.reportassembly.merge.Companion;
import io.github.reportassembly.publication.PackageFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Which files a build writes, with their names and classifiers. What people send each other is named after the report and
 * its version; what programs read has the same name in every report.
 */
final class PublicationPackage {
    private final AssemblyRequest request;
    private final String stem;

    /** @param stem the documents' name without the dot and the ending */
    PublicationPackage(AssemblyRequest request, String stem) {
        this.request = request;
        this.stem = stem;
    }

    /** The files of a part of the report. */
    List<PackageFile> documents(Composition composition) {
        List<PackageFile> files =
                new ArrayList<>(new DocumentFiles(request).of(composition, stem, "", request.formats()));
        if (request.formats().contains(OutputFormat.PDF)) {
            // Beside the PDF, whose lines it tells.
            files.add(new PackageFile(
                    LineMap.NAME,
                    "line-map",
                    out -> LineMap.write(composition.document().info(), composition.pages(), out)));
        }
        return files;
    }

    /** The files of a whole report; those of the publication only if the request asks for them. */
    List<PackageFile> files(Merged merged, Composition composition, DiagnosticList problems) {
        List<PackageFile> files = documents(composition);
        ReportData data = ReportTables.of(merged, composition.pages().index());
        files.add(new PackageFile(
                RecommendationsCsv.NAME, "recommendations", out -> RecommendationsCsv.write(data, out)));
        files.add(new PackageFile(
                RecommendationsJson.NAME, "recommendations", out -> RecommendationsJson.write(data, out)));
        if (request.whole()) {
            files.add(new PackageFile(
                    RecommendationsSchema.NAME,
                    "recommendations-schema",
                    out -> out.write(RecommendationsSchema.text().getBytes(StandardCharsets.UTF_8))));
            sheets(merged.phrases(), data, files);
            forms(merged, composition, problems, files);
        }
        return files;
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
                    + merged.document().info().title();
            Companion companion = new Companion("companion/" + form.getKey() + ".ftlx", title, Map.of());
            companions
                    .compose(companion, problems)
                    .ifPresent(composed -> files.addAll(new DocumentFiles(request)
                            .of(composed, stem + "-" + form.getKey(), form.getKey(), EnumSet.of(OutputFormat.DOCX))));
        }
    }
}
