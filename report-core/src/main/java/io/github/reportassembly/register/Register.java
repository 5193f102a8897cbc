package io.github.reportassembly.register;

import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.model.Erratum;
import io.github.reportassembly.model.NumberingPolicy;
import io.github.reportassembly.model.PublishedRelease;
import io.github.reportassembly.model.Report;
import io.github.reportassembly.model.Seal;
import io.github.reportassembly.model.Unread;
import io.github.reportassembly.source.SourceSpan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The numbers that were ever published, beside what the sources have now (SOURCES, section 7). It is computed anew from
 * the register's files and the sources; only a release adds a file.
 */
public final class Register {
    private final History all;
    private final History history;
    private final CurrentItems current;
    private final NumberingPolicy policy;
    private final Unread unread;
    private final List<Erratum> errata;

    private Register(Report report, String version, CurrentItems current) {
        this.all = new History(report.releases());
        this.history = all.before(version);
        this.current = current;
        this.policy = report.numbering().policy();
        this.unread = report.unread();
        this.errata = report.errata();
    }

    /**
     * The register of a report beside its sources, as it stood before a version was released: what was released prints
     * the same when it is built again from its tag.
     *
     * @param version of the sources
     * @param numbers what each id prints now; empty for what prints none
     */
    public static Register of(Report report, String version, Function<String, Optional<String>> numbers) {
        return new Register(report, version, new CurrentItems(report, numbers));
    }

    /** Reports numbers that mean two things, and those of which nobody tells what became of them. */
    public void check(DiagnosticSink sink) {
        NumberCheck.check(all, sink);
        new LineageCheck(history, current, unread, sink).check();
        new ErrataCheck(history, current, errata, sink).check();
    }

    /** Reports what is not as the version printed it that it says it is, if that was released already. */
    public void checkReleased(String version, DiagnosticSink sink) {
        all.release(version).ifPresent(release -> new ReleasedCheck(release, current, sink).check());
    }

    /**
     * What a release made now would print. Its seal is empty: it covers the lines of the file.
     *
     * @param files hashes of what else it writes, by the ends of their names
     */
    public PublishedRelease next(ReleaseHeading heading, Map<String, Seal> files) {
        return new NextRelease(history, current, policy).of(heading, files);
    }

    /** The release of a version, if there is one. */
    public Optional<PublishedRelease> release(String version) {
        return all.release(version);
    }

    /** The releases before the version, each after those that it follows. */
    public List<PublishedRelease> before() {
        return history.releases();
    }

    /** What changed since the releases right before the version: one, or one of each branch that released. */
    public List<ChangeSummary> changes() {
        return new Changes(history, current).summaries();
    }

    /** Where each recommendation, part, suggestion and finding that prints a number stands in the sources, by id. */
    public Map<String, SourceSpan> places() {
        Map<String, SourceSpan> places = new LinkedHashMap<>();
        for (CurrentItem item : current.all()) {
            if (item.number().isPresent() && !item.withdrawn()) {
                places.put(item.id(), item.span());
            }
        }
        return places;
    }

    /** The file of the texts that a release made now would print, sealed. */
    public String texts(String version) {
        return TextsText.of(version, current);
    }

    /** The file of a release, sealed. */
    public static String text(PublishedRelease release) {
        return RegisterText.of(release);
    }

    /** What became of each number of each release, and where each of today's numbers came from. */
    public Concordance concordance() {
        return Concordance.of(history, current);
    }
}
