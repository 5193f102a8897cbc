package io.github.reportassembly.lastbuild;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.export.data.SarifLog;
import io.github.reportassembly.outcome.AssemblyResult;
import io.github.reportassembly.outcome.OutputFile;
import io.github.reportassembly.publication.Manifest;
import io.github.reportassembly.publication.ManifestFile;
import io.github.reportassembly.publication.PublishedFile;
import io.github.reportassembly.publication.Staging;
import io.github.reportassembly.read.folder.ReportFolder;
import io.github.reportassembly.repository.Repository;
import io.github.reportassembly.request.AssemblyRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Knows whether a build would make what the last one has made. After a good build of the whole report a record of all
 * that went into it stands beside the output folder; while one runs, and after one that failed, there is none.
 *
 * <p>Looking needs none of the classes that read, set or write a report, so that it takes a fraction of a second.
 */
public final class LastBuild {
    /** Systems tell a change no more finely than this. What was changed so shortly before a build counts by its bytes. */
    private static final Duration COARSEST = Duration.ofSeconds(2);

    /** These are about a run, and not about the report. */
    private static final Set<DiagnosticCode> ONCE =
            Set.of(DiagnosticCode.UNFINISHED_BUILD, DiagnosticCode.SARIF_NOT_WRITTEN);

    private final AssemblyRequest request;
    private final Path file;
    private final Optional<List<String>> settings;
    private final FileTime begun;

    /**
     * Takes note of what is asked for, and of the state of the checkout.
     *
     * @param toolkit the archives by which reports are made; if they are not known, or one of them is a folder, each run
     *     builds
     */
    public LastBuild(AssemblyRequest request, Optional<List<Path>> toolkit) {
        this.request = request;
        this.file = request.output().resolveSibling("." + request.output().getFileName() + ".built");
        this.begun = FileTime.from(Instant.ofEpochMilli(System.currentTimeMillis()));
        this.settings = toolkit.flatMap(archives -> BuildSettings.of(request, archives))
                .map(lines -> {
                    List<String> all = new ArrayList<>(lines);
                    all.add("checkout " + Repository.state(request.folder()));
                    return all;
                });
    }

    /** What the last build has made, if this one would make the same and all of it is still there. */
    public Optional<StandingBuild> standing() {
        if (settings.isEmpty() || Staging.isUnfinished(request.output())) {
            return Optional.empty();
        }
        try {
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            FileTime since = Files.getLastModifiedTime(file);
            return RecordText.read(Files.readString(file))
                    .filter(this::holds)
                    .map(found -> standing(since.toInstant(), found));
        } catch (IOException e) {
            // Then it is built.
            return Optional.empty();
        }
    }

    private boolean holds(BuildRecord found) {
        ReportFolder folder = ReportFolder.open(request.folder(), request.limits());
        List<String> now = new ArrayList<>(settings.orElseThrow());
        now.add(listing(folder));
        return found.settings().equals(now)
                && found.outputs().stream().allMatch(output -> output.standsIn(request.output()))
                && found.sources().stream()
                        .allMatch(source ->
                                folder.place(source.name()).filter(source::is).isPresent());
    }

    private StandingBuild standing(Instant since, BuildRecord found) {
        List<OutputFile> attached = new ArrayList<>();
        for (RecordedOutput output : found.outputs()) {
            output.classifier()
                    .ifPresent(classifier -> attached.add(new OutputFile(
                            request.output().resolve(output.file().name()), classifier)));
        }
        return new StandingBuild(since, attached, found.told());
    }

    /** All names, since a file that is not there is missed; and which of them were refused, and why. */
    private static String listing(ReportFolder folder) {
        List<String> lines = new ArrayList<>(folder.files());
        for (Diagnostic problem : folder.problems()) {
            lines.add(problem.message());
        }
        return "names " + FileHash.of(lines);
    }

    /** Before a build: whatever becomes of it, nobody shall take the files of the one before for its own. */
    public void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // It says what it was made of, and the next run compares that.
        }
    }

    /**
     * After a build: keeps what it was made of, if it succeeded and nothing was changed while it ran.
     *
     * @param told what is to be told again as long as nothing changes
     */
    public void keep(AssemblyResult result, List<LogLine> told) {
        Optional<ReportFolder> folder = result.folder();
        if (settings.isEmpty()
                || result.failed()
                || result.outputs().isEmpty()
                || folder.isEmpty()
                || isOfOneRun(result)) {
            return;
        }
        Optional<List<RecordedFile>> sources = sources(folder.get());
        Optional<List<RecordedOutput>> outputs = outputs(result.outputs());
        if (sources.isPresent() && outputs.isPresent()) {
            List<String> all = new ArrayList<>(settings.get());
            all.add(listing(folder.get()));
            write(RecordText.of(new BuildRecord(all, sources.get(), outputs.get(), told)));
        }
    }

    private static boolean isOfOneRun(AssemblyResult result) {
        return result.diagnostics().sorted().stream().anyMatch(problem -> ONCE.contains(problem.code()));
    }

    private Optional<List<RecordedFile>> sources(ReportFolder folder) {
        FileTime settled = FileTime.from(begun.toInstant().minus(COARSEST));
        List<RecordedFile> sources = new ArrayList<>();
        for (Map.Entry<String, String> read : folder.read().entrySet()) {
            Optional<FileStamp> stamp = folder.place(read.getKey()).flatMap(FileStamp::of);
            if (stamp.isEmpty() || read.getValue().isEmpty()) {
                return Optional.empty();
            }
            boolean before = stamp.get().changed().compareTo(settled) < 0;
            sources.add(new RecordedFile(read.getKey(), before ? stamp.get().text() : "", read.getValue()));
        }
        return Optional.of(sources);
    }

    /** Those that were published, with the manifest, and the log that lies beside them. */
    private Optional<List<RecordedOutput>> outputs(List<OutputFile> attached) {
        List<RecordedOutput> outputs = new ArrayList<>();
        Set<String> others = new LinkedHashSet<>();
        ManifestFile.read(request.output().resolve(Manifest.NAME)).stream()
                .flatMap(manifest -> manifest.files().stream())
                .map(PublishedFile::name)
                .forEach(others::add);
        others.add(Manifest.NAME);
        others.add(SarifLog.NAME);
        for (OutputFile output : attached) {
            String name = request.output().relativize(output.path()).toString();
            others.remove(name);
            if (!record(name, Optional.of(output.classifier()), outputs)) {
                return Optional.empty();
            }
        }
        for (String name : others) {
            if (!record(name, Optional.empty(), outputs)) {
                return Optional.empty();
            }
        }
        return Optional.of(outputs);
    }

    private boolean record(String name, Optional<String> classifier, List<RecordedOutput> outputs) {
        Path path = request.output().resolve(name);
        Optional<FileStamp> stamp = FileStamp.of(path);
        stamp.ifPresent(found -> outputs.add(new RecordedOutput(
                new RecordedFile(name, found.text(), found.binding() ? "" : FileHash.of(path)), classifier)));
        return stamp.isPresent();
    }

    private void write(String text) {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.write(draft, text.getBytes(StandardCharsets.UTF_8));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // Without a record the next run builds.
        }
    }
}
