package io.github.reportassembly.register;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.model.Erratum;
import io.github.reportassembly.model.PublishedNumber;
import io.github.reportassembly.model.PublishedRelease;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** After a final, what changes is an erratum, and each change is one; before it there are none. */
final class ErrataCheck {
    private final History history;
    private final CurrentItems current;
    private final List<Erratum> errata;
    private final DiagnosticSink sink;

    ErrataCheck(History history, CurrentItems current, List<Erratum> errata, DiagnosticSink sink) {
        this.history = history;
        this.current = current;
        this.errata = errata;
        this.sink = sink;
    }

    void check() {
        boolean published = history.releases().stream().anyMatch(release -> release.stage() == Stage.FINAL);
        if (!published) {
            errata.forEach(this::early);
            return;
        }
        for (PublishedRelease release : history.newest()) {
            if (release.stage() == Stage.FINAL) {
                new After(release).check();
            }
        }
    }

    private void early(Erratum erratum) {
        sink.report(Diagnostic.at(
                        erratum.span(),
                        DiagnosticCode.EARLY_ERRATUM,
                        "no final was released so far, and only a final has errata")
                .withHint("delete it: until the final, texts are simply changed"));
    }

    /** What changed after one final. */
    private final class After {
        private final PublishedRelease release;
        private final Set<String> places = new HashSet<>();
        private boolean all;

        After(PublishedRelease release) {
            this.release = release;
            for (Erratum erratum : errata) {
                boolean since = release.date().filter(erratum.date()::isBefore).isEmpty();
                if (since) {
                    erratum.place().ifPresentOrElse(places::add, () -> all = true);
                }
            }
        }

        void check() {
            if (all) {
                return;
            }
            for (CurrentItem item : current.all()) {
                Optional<PublishedNumber> before =
                        Optional.ofNullable(release.numbers().get(item.id()));
                Optional<String> change = change(item, before);
                if (change.isPresent() && !isTold(item)) {
                    missing(item, change.get());
                }
            }
        }

        private Optional<String> change(CurrentItem item, Optional<PublishedNumber> before) {
            if (before.isEmpty()) {
                return item.withdrawn() ? Optional.empty() : Optional.of("is new");
            }
            if (item.withdrawn()) {
                return before.get().withdrawn() ? Optional.empty() : Optional.of("was withdrawn");
            }
            boolean same = item.title().equals(before.get().title())
                    && (before.get().textHash().isEmpty()
                            || before.get().textHash().equals(item.textHash()));
            return same ? Optional.empty() : Optional.of("has another text");
        }

        /** An erratum names the item, its whole or the chapter, by id or by number. */
        private boolean isTold(CurrentItem item) {
            int dot = item.id().indexOf('.');
            String whole = dot < 0 ? item.id() : item.id().substring(0, dot);
            return places.contains(item.id())
                    || places.contains(whole)
                    || places.contains("sec-" + item.chapter())
                    || item.number().filter(places::contains).isPresent()
                    || current.find(whole)
                            .flatMap(CurrentItem::number)
                            .filter(places::contains)
                            .isPresent();
        }

        private void missing(CurrentItem item, String change) {
            sink.report(Diagnostic.at(
                            item.span(),
                            DiagnosticCode.NO_ERRATUM,
                            item.id() + " " + change + " since " + release.version()
                                    + ", the final, and no erratum says so")
                    .withHint(
                            "add to errata.yaml, under the date of the day:\n  type: editorial   # or technical\n  place: "
                                    + item.id() + "\n  change: |\n    What was wrong, and what it says now."));
        }
    }
}
