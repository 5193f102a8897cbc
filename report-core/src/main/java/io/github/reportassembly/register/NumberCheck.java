package io.github.reportassembly.register;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.model.NumberingPolicy;
import io.github.reportassembly.model.PublishedNumber;
import io.github.reportassembly.model.PublishedRelease;
import java.util.HashMap;
import java.util.Map;

/**
 * Under {@code keep} a number means one thing in all releases. Two branches that both released may have given one number
 * to two things: that must be settled before anything else is released. Under {@code renumber} a number may mean another
 * thing in the next release, but the next release cannot follow two that mean different things by it.
 */
final class NumberCheck {
    private record Holder(String id, PublishedRelease release, PublishedNumber number) {}

    private NumberCheck() {}

    static void check(History history, DiagnosticSink sink) {
        Map<String, Holder> holders = new HashMap<>();
        for (PublishedRelease release : history.releases()) {
            if (release.policy() == NumberingPolicy.KEEP) {
                check(release, holders, sink);
            }
        }
        Map<String, Holder> apart = new HashMap<>();
        for (PublishedRelease release : history.newest()) {
            if (release.policy() == NumberingPolicy.RENUMBER) {
                check(release, apart, sink);
            }
        }
    }

    private static void check(PublishedRelease release, Map<String, Holder> holders, DiagnosticSink sink) {
        release.numbers().forEach((id, number) -> {
            Holder holder = holders.putIfAbsent(number.number(), new Holder(id, release, number));
            if (holder != null && !holder.id().equals(id)) {
                sink.report(Diagnostic.at(
                                number.span(),
                                DiagnosticCode.NUMBER_GIVEN_TWICE,
                                number.number() + " is " + id + " in " + release.version() + " and "
                                        + holder.id() + " in "
                                        + holder.release().version())
                        .withHint("two branches released apart: take one of the two releases back, and"
                                + " release it again after the other")
                        .withRelated(holder.number().span()));
            }
        });
    }
}
