package io.github.reportassembly.status;

import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.model.PublishedRelease;
import io.github.reportassembly.model.Report;
import io.github.reportassembly.publication.Folders;
import io.github.reportassembly.read.folder.ReportFolder;
import io.github.reportassembly.read.markdown.MarkdownReader;
import io.github.reportassembly.read.yaml.ReportReader;
import io.github.reportassembly.repository.Repository;
import io.github.reportassembly.repository.Revision;
import io.github.reportassembly.repository.TaggedSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * A report as it was: its sources at an earlier commit, from Git.
 *
 * @param name what was asked for, or what stands for it: a release, a tag, a date
 */
record Past(String name, Report report) {
    private static final int WEEK = 7;

    /**
     * The report as it was since when changes are asked for.
     *
     * @param since a date, a release of the register or the end of its name, a tag or a commit; if empty, the newest
     *     release, or else a week before the last commit
     * @return empty if Git does not have it, or if it could not be read then
     */
    static Optional<Past> of(Path folder, Report now, Optional<String> since) {
        String name = since.map(String::strip)
                .filter(words -> !words.isEmpty())
                .or(() -> newest(now.releases()).map(PublishedRelease::version))
                .or(() -> Repository.at(folder).map(Past::weekBefore))
                .orElse("");
        return revision(folder, now, name)
                .flatMap(revision -> report(folder, revision))
                .map(report -> new Past(name, report));
    }

    private static String weekBefore(Revision revision) {
        return LocalDate.ofInstant(revision.date(), ZoneOffset.UTC)
                .minusDays(WEEK)
                .toString();
    }

    private static Optional<PublishedRelease> newest(List<PublishedRelease> releases) {
        return releases.isEmpty() ? Optional.empty() : Optional.of(releases.get(releases.size() - 1));
    }

    /** The day, if the words are one. */
    static Optional<LocalDate> day(String words) {
        try {
            return Optional.of(LocalDate.parse(words));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<Revision> revision(Path folder, Report now, String name) {
        Optional<LocalDate> day = day(name);
        if (day.isPresent()) {
            Instant start = day.get().atStartOfDay(ZoneOffset.UTC).toInstant();
            return Repository.before(folder, start.minus(1, ChronoUnit.SECONDS));
        }
        Optional<PublishedRelease> release = now.releases().stream()
                .filter(one -> one.version().equals(name) || one.version().endsWith("-" + name))
                .findFirst();
        return release.flatMap(one -> Repository.named(folder, one.commit())).or(() -> Repository.named(folder, name));
    }

    private static Optional<Report> report(Path folder, Revision revision) {
        try {
            Path place = Files.createTempDirectory("report");
            try {
                Path sources = place.resolve("sources");
                return TaggedSources.extract(folder, revision, sources) ? read(sources) : Optional.empty();
            } finally {
                Folders.delete(place);
            }
        } catch (IOException e) {
            // Without a place for the files the past is not known, as without Git.
            return Optional.empty();
        }
    }

    private static Optional<Report> read(Path sources) {
        // What was wrong then is nobody's concern now.
        DiagnosticSink nobody = diagnostic -> {};
        ReportFolder folder = ReportFolder.open(sources);
        return new ReportReader(folder, new MarkdownReader(folder::text, nobody), nobody).read();
    }
}
