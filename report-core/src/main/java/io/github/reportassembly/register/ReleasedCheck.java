package io.github.reportassembly.register;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.model.PublishedNumber;
import io.github.reportassembly.model.PublishedRelease;
import io.github.reportassembly.source.SourceSpan;
import java.util.Optional;

/** A version that was released prints what it printed then, or it is another version. */
final class ReleasedCheck {
    private final PublishedRelease release;
    private final CurrentItems current;
    private final DiagnosticSink sink;

    ReleasedCheck(PublishedRelease release, CurrentItems current, DiagnosticSink sink) {
        this.release = release;
        this.current = current;
        this.sink = sink;
    }

    void check() {
        release.numbers().forEach((id, published) -> {
            Optional<CurrentItem> item = current.find(id);
            if (item.isEmpty()) {
                report(published.span(), id + " is gone");
            } else if (!isAsPublished(published, item.get())) {
                report(item.get().span(), id + " is not as it was then");
            }
        });
        for (CurrentItem item : current.all()) {
            if (item.number().isPresent() && !release.numbers().containsKey(item.id())) {
                report(item.span(), item.id() + " is new");
            }
        }
    }

    private boolean isAsPublished(PublishedNumber published, CurrentItem item) {
        return published.withdrawn() == item.withdrawn()
                && item.number().filter(published.number()::equals).isPresent()
                && (published.textHash().isEmpty()
                        || (published.textHash().equals(item.textHash())
                                && new PublishedTitle(release, current).fits(published, item)));
    }

    private void report(SourceSpan span, String what) {
        sink.report(Diagnostic.at(
                        span,
                        DiagnosticCode.OTHER_THAN_RELEASED,
                        release.version() + " was released already, and " + what)
                .withHint("set the next version in pom.xml; what was released is never changed"));
    }
}
