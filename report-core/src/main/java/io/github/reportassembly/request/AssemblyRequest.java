package io.github.reportassembly.request;

import io.github.reportassembly.diagnostic.Limits;
import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.export.docx.WordOptions;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What is to be assembled, and how.
 *
 * @param folder the report's folder, which holds report.yaml
 * @param output the folder for the files; made if it does not exist
 * @param artifactId the report's id, which file names begin with
 * @param version as printed; a version that ends in -SNAPSHOT is refused at any stage but working
 * @param timestamp the date of the version, if the build gives one; else that of the last commit holds
 * @param resources where templates, labels, styles and fonts are found
 * @param failOn the problems that make the assembly fail
 * @param word how Word files are written
 * @param whole whether the forms, tables and registers of a publication are written beside the report
 * @param limits how much is taken of what the report holds
 */
public record AssemblyRequest(
        Path folder,
        Path output,
        String artifactId,
        String version,
        Stage stage,
        Optional<Instant> timestamp,
        PaperSize paper,
        Set<OutputFormat> formats,
        ClassLoader resources,
        FailOn failOn,
        WordOptions word,
        boolean whole,
        Limits limits) {
    public AssemblyRequest {
        formats = Set.copyOf(formats);
    }

    /** A request with the usual Word files, and nothing beside the report. */
    public AssemblyRequest(
            Path folder,
            Path output,
            String artifactId,
            String version,
            Stage stage,
            Optional<Instant> timestamp,
            PaperSize paper,
            Set<OutputFormat> formats,
            ClassLoader resources,
            FailOn failOn) {
        this(
                folder,
                output,
                artifactId,
                version,
                stage,
                timestamp,
                paper,
                formats,
                resources,
                failOn,
                WordOptions.DEFAULT,
                false,
                Limits.USUAL);
    }

    /** A request with the usual limits. */
    public AssemblyRequest(
            Path folder,
            Path output,
            String artifactId,
            String version,
            Stage stage,
            Optional<Instant> timestamp,
            PaperSize paper,
            Set<OutputFormat> formats,
            ClassLoader resources,
            FailOn failOn,
            WordOptions word,
            boolean whole) {
        this(
                folder,
                output,
                artifactId,
                version,
                stage,
                timestamp,
                paper,
                formats,
                resources,
                failOn,
                word,
                whole,
                Limits.USUAL);
    }

    /** The documents' name without the dot and the ending. */
    public String stem() {
        return artifactId + "-" + version;
    }

    /** The same with its files in another folder. */
    public AssemblyRequest into(Path other) {
        return new AssemblyRequest(
                folder,
                other,
                artifactId,
                version,
                stage,
                timestamp,
                paper,
                formats,
                resources,
                failOn,
                word,
                whole,
                limits);
    }

    /** Unless somebody asks for it, a working build has no use for all that is published: it would take longer. */
    public static boolean defaultWhole(Stage stage) {
        return stage != Stage.WORKING;
    }

    /** The same at another stage, as the version that it would be released as. */
    public AssemblyRequest releasedAt(Stage other) {
        return with(SnapshotVersion.released(version), other);
    }

    /** The same at another stage. */
    public AssemblyRequest at(Stage other) {
        return with(version, other);
    }

    private AssemblyRequest with(String otherVersion, Stage otherStage) {
        return new AssemblyRequest(
                folder,
                output,
                artifactId,
                otherVersion,
                otherStage,
                timestamp,
                paper,
                formats,
                resources,
                failOn,
                word,
                whole,
                limits);
    }

    /** The usual limit: a working build fails only when nothing can be printed. */
    public static FailOn defaultFailOn(Stage stage) {
        return stage == Stage.WORKING ? FailOn.FATAL : FailOn.ERROR;
    }
}
