package io.github.reportassembly.register;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.model.Lineage;
import io.github.reportassembly.model.Mention;
import io.github.reportassembly.model.PublishedNumber;
import io.github.reportassembly.model.PublishedRelease;
import io.github.reportassembly.model.Unread;
import java.util.Optional;

/** Every number that the newest releases printed lives on or has a lineage, and no lineage says what is not so. */
final class LineageCheck {
    private final History history;
    private final CurrentItems current;
    private final Unread unread;
    private final DiagnosticSink sink;
    private final Successions successions;

    LineageCheck(History history, CurrentItems current, Unread unread, DiagnosticSink sink) {
        this.history = history;
        this.current = current;
        this.unread = unread;
        this.sink = sink;
        this.successions = new Successions(history, current);
    }

    void check() {
        for (PublishedRelease release : history.newest()) {
            release.numbers().forEach((id, published) -> {
                if (!published.withdrawn() && !unread.mayHold(id)) {
                    check(release, id, published);
                } else if (published.withdrawn() && !unread.mayHold(id)) {
                    staysListed(release, id, published);
                }
                textIsAsPublished(release, id, published);
            });
        }
        current.all().forEach(this::liesNot);
    }

    private void check(PublishedRelease release, String id, PublishedNumber published) {
        if (successions.of(release, id, published).isPresent()) {
            return;
        }
        Optional<CurrentItem> item = current.find(id);
        if (item.isPresent()) {
            sink.report(Diagnostic.at(
                            item.get().span(),
                            DiagnosticCode.NO_LINEAGE,
                            published.number() + " was published in " + release.version() + ", and nothing says why "
                                    + id + " was withdrawn")
                    .withHint("add what became of it:\n" + LineageLines.toPaste(release.version(), id)));
        } else {
            gone(release, id, published);
        }
    }

    private void gone(PublishedRelease release, String id, PublishedNumber published) {
        int dot = id.indexOf('.');
        String file = published.chapter() + "/" + (dot < 0 ? id : id.substring(0, dot)) + ".yaml";
        String what = dot > 0 && current.find(id.substring(0, dot)).isPresent()
                ? "the part " + id.substring(dot + 1) + " of " + file
                : file;
        sink.report(Diagnostic.at(
                        published.span(),
                        DiagnosticCode.NUMBER_WITHOUT_LINEAGE,
                        published.number() + " was published in " + release.version() + ", and " + what + " is gone")
                .withHint("bring it back (git checkout " + release.version() + " -- " + file
                        + "), set `status: withdrawn`, and add what became of it:\n"
                        + LineageLines.toPaste(release.version(), id)));
    }

    /** What was withdrawn stays in its file with the reason, so that the next release still lists it. */
    private void staysListed(PublishedRelease release, String id, PublishedNumber published) {
        int dot = id.indexOf('.');
        boolean wholeGone = dot > 0 && current.find(id.substring(0, dot)).isEmpty();
        if (current.find(id).isEmpty() && !wholeGone) {
            String file = published.chapter() + "/" + (dot < 0 ? id : id.substring(0, dot)) + ".yaml";
            sink.report(Diagnostic.at(
                            published.span(),
                            DiagnosticCode.NUMBER_WITHOUT_LINEAGE,
                            published.number() + " is listed as withdrawn in " + release.version() + ", and "
                                    + (dot < 0 ? file : "the part " + id.substring(dot + 1) + " of " + file)
                                    + " is gone")
                    .withHint("bring it back: git checkout " + release.version() + " -- " + file
                            + "; what was published is never deleted"));
        }
    }

    /** A withdrawn text that differs was edited on another branch: Git merges that without a word. */
    private void textIsAsPublished(PublishedRelease release, String id, PublishedNumber published) {
        Optional<CurrentItem> item = current.find(id).filter(CurrentItem::withdrawn);
        boolean differs = item.isPresent()
                && !published.textHash().isEmpty()
                && !item.get().textHash().equals(published.textHash());
        if (differs) {
            sink.report(Diagnostic.at(
                            item.get().span(),
                            DiagnosticCode.WITHDRAWN_TEXT_CHANGED,
                            id + " is withdrawn, and its text is not the one that " + release.version() + " published")
                    .withHint("somebody edited it on another branch: decide whether it is to live on"));
        }
    }

    private void liesNot(CurrentItem item) {
        for (Lineage entry : item.lineage()) {
            boolean livesOn = entry.to().stream().map(Mention::id).anyMatch(item.id()::equals);
            if (entry.operation().ends() && !item.withdrawn() && !livesOn) {
                report(
                        entry,
                        item.id() + " was " + past(entry) + " after " + entry.release() + ", and is not withdrawn",
                        "set `status: withdrawn`, or name " + item.id() + " itself under `to` if it lives on");
            } else if (!entry.operation().ends() && item.withdrawn()) {
                report(
                        entry,
                        item.id() + " is withdrawn, and its lineage says only that words changed",
                        "write split, merged, covered-by or deleted");
            } else if (needsSuccessor(entry)) {
                report(
                        entry,
                        item.id() + " was " + past(entry) + ", and nothing is named that took its place",
                        "name it under `to`: [rec-…]");
            } else if (lacks(entry.release(), item.id())) {
                report(
                        entry,
                        entry.release() + " did not print " + item.id(),
                        "write the lineage under the release that last printed it");
            }
        }
    }

    private static boolean needsSuccessor(Lineage entry) {
        return switch (entry.operation()) {
            case SPLIT, MERGED, COVERED_BY -> entry.to().isEmpty();
            default -> false;
        };
    }

    /** A release that nobody made is a mistake of its own. */
    private boolean lacks(String version, String id) {
        return history.release(version)
                .filter(release -> !release.numbers().containsKey(id))
                .isPresent();
    }

    private void report(Lineage entry, String message, String hint) {
        sink.report(Diagnostic.at(entry.span(), DiagnosticCode.CONTRADICTORY_LINEAGE, message)
                .withHint(hint));
    }

    private static String past(Lineage entry) {
        return entry.operation().id().replace('-', ' ');
    }
}
