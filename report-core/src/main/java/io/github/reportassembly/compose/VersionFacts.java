package io.github.reportassembly.compose;

import io.github.reportassembly.merge.BuildFacts;
import io.github.reportassembly.model.PublishedRelease;
import io.github.reportassembly.model.Report;
import io.github.reportassembly.repository.Repository;
import io.github.reportassembly.repository.Revision;
import io.github.reportassembly.request.AssemblyRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** Where a version comes from: what the register says of it if it was released, else what the build and Git say. */
public final class VersionFacts {
    private VersionFacts() {}

    /** What was released prints the commit and the date that the register holds: its entry comes a commit later. */
    static BuildFacts of(AssemblyRequest request, Report report) {
        Optional<Revision> revision = Repository.at(request.folder());
        Optional<PublishedRelease> released = report.releases().stream()
                .filter(release -> release.version().equals(request.version()))
                .findFirst();
        Optional<Instant> date = released.flatMap(PublishedRelease::date)
                .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant())
                .or(request::timestamp)
                .or(() -> revision.map(Revision::date));
        String commit = released.map(PublishedRelease::commit)
                .or(() -> revision.map(Revision::commit))
                .orElse("");
        boolean clean = revision.map(Revision::clean).orElse(true);
        return new BuildFacts(request.version(), request.stage(), date, commit, clean);
    }

    /** The day of the version. */
    public static Optional<LocalDate> day(BuildFacts facts) {
        return facts.date().map(date -> LocalDate.ofInstant(date, ZoneOffset.UTC));
    }
}
