package io.github.reportassembly.benchmarks.build;

import io.github.reportassembly.benchmarks.generate.GeneratedReport;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Measures whole builds of reports, cold and warm, and gathers them in a table. */
public final class BuildTable {
    /** So many builds in one JVM; the third and the last are told. */
    private static final int WARM_BUILDS = 8;

    private final Table table =
            new Table("Report", "Pages", "Build", "Wall ms", "CPU ms", "Peak MiB", "Allocated MiB", "CPU ms a page");
    private final Path work;
    private final Path repository;
    private final int runs;

    /** @param work a folder for copies of reports and all that is built */
    public BuildTable(Path work, int runs) throws IOException {
        this.work = work;
        this.repository = target().resolve("repository");
        this.runs = runs;
    }

    /** Measures a generated report. */
    public Taken generated(int pages) throws IOException, InterruptedException {
        Path folder = work.resolve("generated-" + pages);
        GeneratedReport.write(pages, folder);
        return measure("generated " + pages, folder);
    }

    /** Measures a copy of a report. */
    public Taken real(Path report) throws IOException, InterruptedException {
        Path copy = work.resolve("real-" + report.toAbsolutePath().getFileName());
        FolderTree.copy(report, copy);
        return measure(report.toAbsolutePath().getFileName().toString(), copy);
    }

    private Taken measure(String name, Path folder) throws IOException, InterruptedException {
        WarmBuild warm = WarmBuild.of(folder, WARM_BUILDS);
        Taken cold = new MavenBuild(folder, repository).take(runs);
        add(name, warm.pages(), "mvn package", cold);
        add(name, warm.pages(), "third in one JVM", warm.third());
        add(name, warm.pages(), "eighth in one JVM", warm.last());
        return cold;
    }

    private void add(String name, int pages, String build, Taken taken) {
        table.add(
                name,
                pages,
                build,
                taken.wallMillis(),
                taken.cpuMillis(),
                shown(taken.peakMebibytes()),
                shown(taken.allocatedMebibytes()),
                String.format(Locale.ROOT, "%.2f", (double) taken.cpuMillis() / Math.max(1, pages)));
    }

    private static String shown(long mebibytes) {
        return mebibytes == 0 ? "" : Long.toString(mebibytes);
    }

    public Table table() {
        return table;
    }

    /** The folder that Maven built this jar in. */
    private static Path target() throws IOException {
        try {
            Path jar = Path.of(BuildTable.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path target = jar.toAbsolutePath().getParent();
            if (!Files.isDirectory(target.resolve("repository"))) {
                throw new IOException("no repository with the plugin beside " + jar + "; run mvn -Pbenchmarks package");
            }
            return target;
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }
}
