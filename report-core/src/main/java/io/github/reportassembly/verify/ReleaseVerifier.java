package io.github.reportassembly.verify;

import io.github.reportassembly.build.ReportBuild;
import io.github.reportassembly.compose.Summary;
import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticList;
import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.outcome.AssemblyResult;
import io.github.reportassembly.publication.Folders;
import io.github.reportassembly.publication.Manifest;
import io.github.reportassembly.publication.ManifestFile;
import io.github.reportassembly.publication.PublishedFile;
import io.github.reportassembly.repository.TaggedSources;
import io.github.reportassembly.request.AssemblyRequest;
import io.github.reportassembly.request.OutputFormat;
import io.github.reportassembly.request.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Builds a released version again from its tag, in a folder of its own, and compares the files with those that the
 * manifest of the release tells. The user's work tree and output folder are not touched.
 */
public final class ReleaseVerifier {
    private final Progress progress;

    /** @param progress is told of each stage of the build when it has ended */
    public ReleaseVerifier(Progress progress) {
        this.progress = progress;
    }

    /**
     * Verifies a release.
     *
     * @param request says where the report is, and how its files are written; version and stage are those of the manifest
     * @param tag empty if it is named as the version
     * @param published the manifest; the published files are looked for beside it
     * @return failed if the release could not be built again, or not with the same content
     */
    public AssemblyResult verify(AssemblyRequest request, Optional<String> tag, Path published) {
        DiagnosticList problems = new DiagnosticList();
        Optional<Manifest> manifest = ManifestFile.read(published);
        if (manifest.isEmpty() || !manifest.get().facts().containsKey("version")) {
            refuse(
                    problems,
                    "there is no manifest of a publication: " + published,
                    "name the manifest.json of the published package: -Dreport.manifest=…");
            return result(problems, true);
        }
        String version = manifest.get().facts().get("version");
        String wanted = tag.orElse(version);
        if (!TaggedSources.has(request.folder(), wanted)) {
            refuse(
                    problems,
                    "there is no tag " + wanted + " in the repository of " + request.folder(),
                    "fetch it with `git fetch --tags`, or name the one of version " + version + ": -Dreport.tag=…");
            return result(problems, true);
        }
        try {
            Path work = Files.createTempDirectory("report-verify");
            try {
                return verify(request, manifest.get(), wanted, published, work, problems);
            } finally {
                Folders.delete(work);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private AssemblyResult verify(
            AssemblyRequest request, Manifest manifest, String tag, Path published, Path work, DiagnosticList problems)
            throws IOException {
        Path sources = work.resolve("sources");
        String version = manifest.facts().get("version");
        boolean taken = TaggedSources.extract(request.folder(), tag, sources);
        if (!taken || !Files.isRegularFile(sources.resolve("register").resolve(version + ".yaml"))) {
            refuse(
                    problems,
                    "tag " + tag + " has no register entry of version " + version,
                    "a release is tagged after its register entry was committed: see docs/releasing.md");
            return result(problems, true);
        }
        Path output = work.resolve("report");
        AssemblyResult built = new ReportBuild(again(request, manifest, sources, output), progress).run();
        if (built.failed()) {
            return built;
        }
        Manifest now = ManifestFile.read(output.resolve(Manifest.NAME)).orElseThrow();
        boolean same = compare(
                manifest, now, new FileComparison(published.toAbsolutePath().getParent(), output), problems);
        return result(problems, !same);
    }

    private static AssemblyRequest again(AssemblyRequest request, Manifest manifest, Path sources, Path output) {
        Stage stage =
                Stage.valueOf(manifest.facts().getOrDefault("stage", "final").toUpperCase(java.util.Locale.ROOT));
        Set<OutputFormat> formats = EnumSet.noneOf(OutputFormat.class);
        for (OutputFormat format : OutputFormat.values()) {
            String name =
                    manifest.facts().get("report") + "-" + manifest.facts().get("version") + "." + format.extension();
            if (manifest.files().stream().anyMatch(file -> file.name().equals(name))) {
                formats.add(format);
            }
        }
        return new AssemblyRequest(
                sources,
                output,
                manifest.facts().get("report"),
                manifest.facts().get("version"),
                stage,
                Optional.empty(),
                request.paper(),
                formats,
                request.resources(),
                AssemblyRequest.defaultFailOn(stage),
                request.word(),
                manifest.archive().isPresent());
    }

    /** Whether all files have the same content; says of each that has not the same bytes why. */
    private static boolean compare(Manifest released, Manifest now, FileComparison files, DiagnosticSink problems) {
        boolean same = true;
        String toolkit = toolkit(released, now);
        for (PublishedFile file : released.files()) {
            Optional<PublishedFile> again = now.files().stream()
                    .filter(other -> other.name().equals(file.name()))
                    .findFirst();
            if (again.isEmpty()) {
                differs(problems, file.name() + " was released, and is not made again", toolkit);
                same = false;
            } else if (!again.get().sha256().equals(file.sha256())) {
                Optional<String> difference = files.difference(file);
                difference.ifPresentOrElse(
                        what -> differs(problems, file.name() + " is not the one released: " + what, toolkit),
                        () -> problems.report(Diagnostic.of(
                                        DiagnosticCode.OTHER_BYTES,
                                        file.name() + " says the same as the one released, in other bytes")
                                .withHint(toolkit)));
                same &= difference.isEmpty();
            }
        }
        return same;
    }

    private static String toolkit(Manifest released, Manifest now) {
        String then = released.facts().getOrDefault("toolkit", "an unknown version");
        String here = now.facts().getOrDefault("toolkit", "an unknown version");
        return then.equals(here)
                ? "sources and toolkit (" + here
                        + ") are the same; compare the settings of the goal in pom.xml (paper, "
                        + "Word options), fonts and templates beside the toolkit's own, and Java (here "
                        + Runtime.version().feature() + ")"
                : "it was released with toolkit " + then + ", and this is " + here
                        + ": verify with the version that pom.xml had at the tag";
    }

    private static void differs(DiagnosticSink problems, String message, String hint) {
        problems.report(Diagnostic.of(DiagnosticCode.NOT_AS_RELEASED, message).withHint(hint));
    }

    private static void refuse(DiagnosticSink problems, String message, String hint) {
        problems.report(Diagnostic.of(DiagnosticCode.NOTHING_TO_VERIFY, message).withHint(hint));
    }

    private static AssemblyResult result(DiagnosticList problems, boolean failed) {
        return new AssemblyResult(problems, failed, List.of(), Summary.NONE, List.of());
    }
}
