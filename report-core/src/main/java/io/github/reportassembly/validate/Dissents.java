package io.github.reportassembly.validate;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.model.Chapter;
import io.github.reportassembly.model.Consensus;
import io.github.reportassembly.model.Mention;
import io.github.reportassembly.model.MinorityStatement;
import io.github.reportassembly.model.Part;
import io.github.reportassembly.model.Recommendation;
import java.util.Optional;

/** In a final every member who does not agree with an item has said why, in a minority statement. */
final class Dissents implements Rule {
    @Override
    public void check(CheckedReport report) {
        for (Chapter chapter : report.report().chapters()) {
            for (Recommendation recommendation : chapter.recommendations()) {
                String id = recommendation.label().id();
                check(report, id, id, recommendation.consensus());
                for (Part part : recommendation.parts()) {
                    check(report, id, part.label().id(), part.consensus());
                }
            }
        }
    }

    private static void check(CheckedReport report, String whole, String item, Optional<Consensus> consensus) {
        if (consensus.isEmpty() || report.report().unread().ids().stream().anyMatch(id -> id.startsWith("min-"))) {
            return;
        }
        for (Mention member : consensus.get().minority()) {
            boolean known = report.report().members().containsKey(member.id());
            if (known && !hasStatement(report, whole, item, member.id())) {
                report.reportUnready(
                        whole,
                        Diagnostic.at(
                                        member.span(),
                                        DiagnosticCode.NO_MINORITY_STATEMENT,
                                        "no minority statement of " + member.id() + " speaks of " + item)
                                .withHint("add a file min-….yaml with authors: [" + member.id()
                                        + "] and recommendations: [" + item + "]"));
            }
        }
    }

    /** A statement on a part speaks of the whole too, and one on the whole of each part. */
    private static boolean hasStatement(CheckedReport report, String whole, String item, String member) {
        for (Chapter chapter : report.report().chapters()) {
            for (MinorityStatement statement : chapter.minorityStatements()) {
                boolean author = statement.authors().stream().anyMatch(m -> m.id().equals(member));
                boolean speaks = statement.recommendations().stream()
                        .map(Mention::id)
                        .anyMatch(id -> id.equals(item)
                                || id.equals(whole)
                                || (item.equals(whole) && id.startsWith(whole + ".")));
                if (author && speaks) {
                    return true;
                }
            }
        }
        return false;
    }
}
