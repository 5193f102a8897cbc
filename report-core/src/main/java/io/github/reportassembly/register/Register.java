package io.github.reportassembly.register;

import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.model.NumberingPolicy;
import io.github.reportassembly.model.PublishedRelease;
import io.github.reportassembly.model.Report;
import io.github.reportassembly.model.Unread;
import java.util.Optional;
import java.util.function.Function;

/**
 * The numbers that were ever published, beside what the sources have now (SOURCES, section 7). It is computed anew from
 * the register's files and the sources; only a release adds a file.
 */
public final class Register {
    private final History history;
    private final CurrentItems current;
    private final NumberingPolicy policy;
    private final Unread unread;

    private Register(Report report, CurrentItems current) {
        this.history = new History(report.releases());
        this.current = current;
        this.policy = report.numbering().policy();
        this.unread = report.unread();
    }

    /**
     * The register of a report beside its sources.
     *
     * @param numbers what each id prints now; empty for what prints none
     */
    public static Register of(Report report, Function<String, Optional<String>> numbers) {
        return new Register(report, new CurrentItems(report, numbers));
    }

    /** Reports numbers that mean two things, and those of which nobody tells what became of them. */
    public void check(DiagnosticSink sink) {
        NumberCheck.check(history, sink);
        new LineageCheck(history, current, unread, sink).check();
    }

    /** What a release made now would print. Its seal is empty: it covers the lines of the file. */
    public PublishedRelease next(ReleaseHeading heading) {
        return new NextRelease(history, current, policy).of(heading);
    }

    /** The release of a version, if there is one. */
    public Optional<PublishedRelease> release(String version) {
        return history.release(version);
    }

    /** The file of the texts that a release made now would print, sealed. */
    public String texts(String version) {
        return TextsText.of(version, current.all());
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
