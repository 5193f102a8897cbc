package io.github.reportassembly.maven;

import io.github.reportassembly.read.yaml.FileKind;
import io.github.reportassembly.starter.Outcome;
import io.github.reportassembly.starter.ReportStarter;
import io.github.reportassembly.starter.ThingStarter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Makes something new. In an empty folder, without parameters: a small report that is complete. Inside a report: a
 * chapter, a recommendation, a finding or a minority statement, with an id that is free. Never overwrites a file, and
 * needs no POM.
 */
@Mojo(name = "new", requiresProject = false, requiresDirectInvocation = true, threadSafe = true)
public final class NewMojo extends AbstractMojo {
    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    /** The report's folder. Unless said, the folder where Maven is called, or the report that it lies in. */
    @Parameter(property = "report.directory")
    private File directory;

    /** The title of a chapter to make, or its id. */
    @Parameter(property = "report.chapter")
    private String chapter;

    /** The title of a recommendation to make, or its id. */
    @Parameter(property = "report.recommendation")
    private String recommendation;

    /** The title of a finding to make, or its id. */
    @Parameter(property = "report.finding")
    private String finding;

    /** The title of a minority statement to make, or its id. */
    @Parameter(property = "report.minority")
    private String minority;

    /** The chapter that the new thing belongs to. Unless said, the chapter's folder where Maven is called. */
    @Parameter(property = "report.in")
    private String in;

    /** Writes the schemas that editors check by once more, after a change of the toolkit's version. */
    @Parameter(property = "report.schemas", defaultValue = "false")
    private boolean schemas;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Outcome outcome;
        try {
            outcome = make();
        } catch (IOException e) {
            throw new MojoExecutionException("The files could not be written: " + e, e);
        }
        if (outcome.refusal().isPresent()) {
            throw new MojoFailureException(outcome.refusal().get());
        }
        outcome.made().forEach(path -> getLog().info("made " + path));
        outcome.kept().forEach(path -> getLog().info("kept " + path + ", which was there already"));
        outcome.next().forEach(getLog()::info);
    }

    private Outcome make() throws IOException, MojoFailureException {
        List<String> asked = asked();
        Path here = here();
        Optional<Path> report = report(here);
        if (asked.isEmpty() && !schemas) {
            return new ReportStarter(here, getClass().getClassLoader())
                    .report(execution.getPlugin().getVersion());
        }
        if (asked.size() + (schemas ? 1 : 0) > 1) {
            throw new MojoFailureException("One thing at a time, please: either " + String.join(", ", asked)
                    + (schemas ? " or report.schemas" : ""));
        }
        if (report.isEmpty()) {
            throw new MojoFailureException("There is no report.yaml in " + here
                    + ". Run this in a report's folder, or name it with -Dreport.directory=…");
        }
        if (schemas) {
            return new ReportStarter(report.get(), getClass().getClassLoader()).schemas();
        }
        ThingStarter starter = ThingStarter.in(report.get(), getClass().getClassLoader());
        if (isSaid(chapter)) {
            return starter.chapter(chapter);
        }
        Optional<String> place = isSaid(in) ? Optional.of(in.strip()) : chapterAt(report.get(), here);
        if (isSaid(recommendation)) {
            return starter.item(FileKind.RECOMMENDATION, recommendation, place);
        }
        return isSaid(finding)
                ? starter.item(FileKind.FINDING, finding, place)
                : starter.item(FileKind.MINORITY_STATEMENT, minority, place);
    }

    private List<String> asked() {
        List<String> asked = new ArrayList<>();
        for (String[] parameter : new String[][] {
            {"report.chapter", chapter},
            {"report.recommendation", recommendation},
            {"report.finding", finding},
            {"report.minority", minority}
        }) {
            if (isSaid(parameter[1])) {
                asked.add(parameter[0]);
            }
        }
        return asked;
    }

    private static boolean isSaid(String value) {
        return value != null && !value.isBlank();
    }

    private Path here() {
        Path here = directory == null ? Path.of(session.getExecutionRootDirectory()) : directory.toPath();
        return here.toAbsolutePath().normalize();
    }

    /** The report's folder: the one given, or one around it. */
    private static Optional<Path> report(Path here) {
        for (Path folder = here; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("report.yaml"))) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> chapterAt(Path report, Path here) {
        return here.equals(report)
                ? Optional.empty()
                : Optional.of(report.relativize(here).getName(0).toString().toLowerCase(Locale.ROOT));
    }
}
