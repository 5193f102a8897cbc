package io.github.reportassembly.validate;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.Nearest;
import io.github.reportassembly.model.PublishedRelease;
import io.github.reportassembly.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says of an id that it is unknown or withdrawn, and what was probably meant. */
final class NameCheck {
    private final CheckedReport report;
    private final SimilarIds similar;

    NameCheck(CheckedReport report) {
        this.report = report;
        this.similar = new SimilarIds(report);
    }

    /** @param mark what stands before an id where it was written: {@code @}, {@code #} or nothing */
    void known(String id, String mark, SourceSpan span) {
        Optional<Thing> thing = report.index().find(id);
        if (thing.isPresent()) {
            if (thing.get().withdrawn()) {
                withdrawn(id, span);
            }
        } else if (!report.report().unread().mayHold(id)) {
            unknown(id, mark, span);
        }
    }

    /** What took the place of something: it may be withdrawn by now, for what became of a thing is history. */
    void knownOnce(String id, SourceSpan span) {
        boolean published = report.report().releases().stream()
                .anyMatch(release -> release.numbers().containsKey(id));
        if (report.index().find(id).isEmpty()
                && !published
                && !report.report().unread().mayHold(id)) {
            unknown(id, "", span);
        }
    }

    /** The number that a release printed for an id. */
    void published(String id, String version, SourceSpan span) {
        Optional<PublishedRelease> release = release(version, span);
        if (release.isPresent() && !release.get().numbers().containsKey(id)) {
            Diagnostic diagnostic =
                    Diagnostic.at(span, DiagnosticCode.UNKNOWN_REFERENCE, version + " printed no " + id);
            report.report(Nearest.to(id, release.get().numbers().keySet())
                    .map(near -> diagnostic.withHint("did you mean [@" + near + "@" + version + "]?"))
                    .orElse(diagnostic.withHint("what it printed stands in register/" + version + ".yaml")));
        }
    }

    /** The release of a version; reported if there is none. */
    Optional<PublishedRelease> release(String version, SourceSpan span) {
        List<String> versions = new ArrayList<>();
        for (PublishedRelease release : report.report().releases()) {
            if (release.version().equals(version)) {
                return Optional.of(release);
            }
            versions.add(release.version());
        }
        if (!report.report().unread().mayHoldRelease(version)) {
            report.report(Diagnostic.at(
                            span, DiagnosticCode.UNKNOWN_RELEASE, "there is no release " + version + " in register/")
                    .withHint(
                            versions.isEmpty()
                                    ? "nothing was released so far"
                                    : "the releases are " + String.join(", ", versions)));
        }
        return Optional.empty();
    }

    private void withdrawn(String id, SourceSpan span) {
        String hint = "name what took its place";
        for (PublishedRelease release : report.report().releases()) {
            if (release.numbers().containsKey(id)) {
                hint = "for the number that it had, write [@" + id + "@" + release.version() + "]";
            }
        }
        report.report(Diagnostic.at(span, DiagnosticCode.WITHDRAWN_REFERENCE, id + " is withdrawn")
                .withHint(hint));
    }

    private void unknown(String id, String mark, SourceSpan span) {
        boolean term = id.startsWith("term-");
        DiagnosticCode code = term ? DiagnosticCode.UNKNOWN_TERM : DiagnosticCode.UNKNOWN_REFERENCE;
        Diagnostic diagnostic = Diagnostic.at(span, code, message(id));
        Optional<String> dotted = dotted(id);
        if (dotted.isPresent()) {
            report.report(diagnostic.withHint("a part is written with a dot: " + mark + dotted.get()));
            return;
        }
        report.report(similar.nearest(id)
                .map(near -> diagnostic.withHint("did you mean " + mark + near + "?"))
                .orElse(diagnostic.withHint(
                        term
                                ? "add " + id + " to glossary.yaml, with term and definition"
                                : "correct the id, or add the thing that it names")));
    }

    private String message(String id) {
        int dot = id.indexOf('.');
        boolean wholeKnown =
                dot > 0 && report.index().find(id.substring(0, dot)).isPresent();
        if (id.startsWith("term-")) {
            return "the glossary has no " + id;
        }
        return wholeKnown ? id.substring(0, dot) + " has no part " + id.substring(dot + 1) : "there is no " + id;
    }

    /** The part that was meant by an id with a hyphen where a dot belongs. */
    private Optional<String> dotted(String id) {
        for (int hyphen = id.lastIndexOf('-'); hyphen > 0; hyphen = id.lastIndexOf('-', hyphen - 1)) {
            String part = id.substring(0, hyphen) + "." + id.substring(hyphen + 1);
            if (report.index().find(part).isPresent()) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }
}
