package io.github.reportassembly.maven;

import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.export.docx.WordOptions;
import io.github.reportassembly.request.AssemblyRequest;
import io.github.reportassembly.request.FailOn;
import io.github.reportassembly.request.OutputFormat;
import io.github.reportassembly.request.PaperSize;
import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What the goals have in common: the settings. */
abstract class ReportMojo extends AbstractMojo {
    /** The version of a report that is checked where there is no POM. */
    private static final String NO_VERSION = "0-SNAPSHOT";

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    /** The report's folder, which holds {@code report.yaml}. The project's folder, unless said. */
    @Parameter(property = "report.directory")
    private File directory;

    /** The folder for the finished files. {@code target/report}, unless said. */
    @Parameter(property = "report.outputDirectory")
    private File outputDirectory;

    /**
     * How far the report has come: {@code working} for the team alone, {@code draft} for public comment, or
     * {@code final}. Rules are stricter at each stage. A version that ends in {@code -SNAPSHOT} is working only.
     */
    @Parameter(property = "report.stage", defaultValue = "working")
    private String stage;

    /**
     * Which problems make the build fail, they and all that weigh more: {@code note}, {@code warning}, {@code error} or
     * {@code fatal}; with {@code never}, none does. Unless said, {@code check} fails on errors; {@code assemble} on errors too, but in a working build
     * only when nothing can be printed.
     */
    @Parameter(property = "report.failOn")
    private String failOn;

    /** The sheet that the report is laid out for: {@code a4} or {@code letter}. */
    @Parameter(property = "report.paper", defaultValue = "a4")
    private String paper;

    /** The documents to write: {@code pdf}, {@code docx}, or both with a comma between. */
    @Parameter(property = "report.formats", defaultValue = "pdf,docx")
    private List<String> formats;

    /** Whether the fonts of the text come with the Word file, so that it looks the same everywhere; 350 kB more. */
    @Parameter(property = "report.word.embedFonts", defaultValue = "true")
    private boolean embedFonts;

    /** Whether Word lets its users change the text only with changes tracked. */
    @Parameter(property = "report.word.trackedChangesOnly", defaultValue = "false")
    private boolean trackedChangesOnly;

    /** Whether Word numbers the lines of drafts, page by page. Its lines are not those of the PDF. */
    @Parameter(property = "report.word.lineNumbers", defaultValue = "false")
    private boolean wordLineNumbers;

    /**
     * Whether the whole publication package is written: tables, forms and registers beside the report, and all in one ZIP
     * file. Unless said, for a draft and a final, and not in a working build, which would take longer.
     */
    @Parameter(property = "report.package")
    private Boolean whole;

    /**
     * How much is taken of what the report holds, such as {@code <image-pixels>40000000</image-pixels>}; on the command
     * line {@code -Dreport.limit.image-pixels=40000000}. docs/hostile-sources.md lists all.
     */
    @Parameter
    private Map<String, String> limits;

    /** Whether to leave the report alone. */
    @Parameter(property = "report.skip", defaultValue = "false")
    private boolean skip;

    /** The date of the version, as seconds or in the form of ISO 8601. Else that of SOURCE_DATE_EPOCH or the last commit. */
    @Parameter(defaultValue = "${project.build.outputTimestamp}")
    private String outputTimestamp;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped, since report.skip is set");
            return;
        }
        AssemblyRequest request = request();
        try {
            run(request);
        } catch (RuntimeException e) {
            // A mistake in the sources is in the result; what is thrown is a fault of the toolkit's.
            throw new MojoExecutionException(
                    "The toolkit itself failed, which the report's sources should never make it do. "
                            + "Please report this with the output of the same command and -e: " + e,
                    e);
        }
    }

    /** What the goal does with the report. */
    abstract void run(AssemblyRequest request) throws MojoFailureException;

    /** The limit where the user sets none. */
    FailOn defaultFailOn(Stage reportStage) {
        return AssemblyRequest.defaultFailOn(reportStage);
    }

    MavenProject project() {
        return project;
    }

    /** Whether the goal runs in a project of its own, and not in some folder without a POM. */
    boolean hasPom() {
        return project.getFile() != null;
    }

    private AssemblyRequest request() throws MojoFailureException {
        Path folder = folder();
        Stage reportStage = Choice.one("report.stage", stage, Stage.class);
        FailOn limit = failOn == null || failOn.isBlank()
                ? defaultFailOn(reportStage)
                : Choice.one("report.failOn", failOn, FailOn.class);
        Optional<Instant> time = BuildTime.of(outputTimestamp, System.getenv("SOURCE_DATE_EPOCH"));
        return new AssemblyRequest(
                folder,
                output(folder),
                hasPom() ? project.getArtifactId() : name(folder),
                hasPom() ? project.getVersion() : NO_VERSION,
                reportStage,
                time,
                Choice.one("report.paper", paper, PaperSize.class),
                Choice.some("report.formats", formats, OutputFormat.class),
                getClass().getClassLoader(),
                limit,
                new WordOptions(embedFonts, trackedChangesOnly, wordLineNumbers),
                whole == null ? AssemblyRequest.defaultWhole(reportStage) : whole,
                LimitSettings.of(limits, session.getUserProperties()));
    }

    private Path folder() {
        if (directory != null) {
            return directory.toPath().toAbsolutePath().normalize();
        }
        if (hasPom()) {
            return project.getBasedir().toPath().toAbsolutePath().normalize();
        }
        return Path.of(session.getExecutionRootDirectory()).toAbsolutePath().normalize();
    }

    /** Without a POM, {@code project.build.directory} would be a folder of that name. */
    private Path output(Path folder) {
        if (outputDirectory != null) {
            return outputDirectory.toPath().toAbsolutePath().normalize();
        }
        return hasPom()
                ? Path.of(project.getBuild().getDirectory()).resolve("report")
                : folder.resolve("target").resolve("report");
    }

    private static String name(Path folder) {
        return folder.getFileName() == null ? "report" : folder.getFileName().toString();
    }
}
