package io.github.reportassembly.validate;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.model.Chapter;
import io.github.reportassembly.model.Consensus;
import io.github.reportassembly.model.ConsensusLevel;
import io.github.reportassembly.model.ItemStatus;
import io.github.reportassembly.model.Mention;
import io.github.reportassembly.model.MinorityStatement;
import io.github.reportassembly.model.Part;
import io.github.reportassembly.model.Recommendation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the team agrees in full, nobody dissents: neither in the list of the minority nor in a statement. */
final class FullConsensus implements Rule {
    @Override
    public void check(CheckedReport report) {
        Map<String, MinorityStatement> statements = new HashMap<>();
        for (Chapter chapter : report.report().chapters()) {
            for (MinorityStatement statement : chapter.minorityStatements()) {
                for (Mention item : statement.recommendations()) {
                    statements.putIfAbsent(item.id(), statement);
                }
            }
        }
        for (Chapter chapter : report.report().chapters()) {
            for (Recommendation item : chapter.recommendations()) {
                if (item.status() != ItemStatus.WITHDRAWN) {
                    check(report, item.label().id(), item.consensus(), statements);
                    parts(report, item, statements);
                }
            }
        }
    }

    private static void parts(CheckedReport report, Recommendation item, Map<String, MinorityStatement> statements) {
        for (Part part : item.parts()) {
            if (part.status() != ItemStatus.WITHDRAWN) {
                // The minority of the whole has been looked at; a statement may speak of the part alone.
                Optional<Consensus> own = part.consensus();
                check(report, part.label().id(), own.or(() -> item.consensus().map(FullConsensus::level)), statements);
            }
        }
    }

    private static Consensus level(Consensus whole) {
        return new Consensus(whole.level(), whole.called(), whole.closed(), whole.basis(), List.of(), whole.span());
    }

    private static void check(
            CheckedReport report, String id, Optional<Consensus> consensus, Map<String, MinorityStatement> statements) {
        if (consensus.isEmpty() || consensus.get().level() != ConsensusLevel.FULL_CONSENSUS) {
            return;
        }
        for (Mention member : consensus.get().minority()) {
            report.report(Diagnostic.at(
                            member.span(),
                            DiagnosticCode.CONTRADICTORY_CONSENSUS,
                            id + " has full consensus, and " + member.id() + " dissents")
                    .withHint("write level: consensus, or take the member out of minority"));
        }
        MinorityStatement statement = statements.get(id);
        if (statement != null && consensus.get().minority().isEmpty()) {
            report.report(Diagnostic.at(
                            consensus.get().span(),
                            DiagnosticCode.CONTRADICTORY_CONSENSUS,
                            id + " has full consensus, and " + statement.label().id() + " dissents from it")
                    .withHint("give it a consensus of its own with another level and its minority")
                    .withRelated(statement.span()));
        }
    }
}
