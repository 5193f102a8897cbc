package io.github.reportassembly.validate;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.Nearest;
import io.github.reportassembly.model.Chapter;
import io.github.reportassembly.model.Consensus;
import io.github.reportassembly.model.Erratum;
import io.github.reportassembly.model.Lineage;
import io.github.reportassembly.model.Meeting;
import io.github.reportassembly.model.Mention;
import io.github.reportassembly.model.MinorityStatement;
import io.github.reportassembly.model.Part;
import io.github.reportassembly.model.Recommendation;
import io.github.reportassembly.model.Report;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What YAML fields name exists: people, owners, goals, clauses, findings and recommendations. */
final class NamedThings implements Rule {
    @Override
    public void check(CheckedReport report) {
        new Look(report).all();
    }

    private record Look(CheckedReport checked, Report report, NameCheck names) {
        Look(CheckedReport checked) {
            this(checked, checked.report(), new NameCheck(checked));
        }

        void all() {
            report.subTeams().values().forEach(team -> {
                team.rapporteur().ifPresent(this::member);
                team.members().forEach(this::member);
            });
            report.release().waivers().forEach(waiver -> member(waiver.owner()));
            for (Meeting meeting : report.meetings()) {
                meeting.attended().forEach(this::member);
                for (Mention team : meeting.subTeams()) {
                    key(team, report.subTeams().keySet(), DiagnosticCode.UNKNOWN_SUB_TEAM, "sub-team");
                }
            }
            report.errata().forEach(this::erratum);
            report.chapters().forEach(this::chapter);
            report.priorRecommendations()
                    .forEach(prior -> prior.recommendation().ifPresent(this::recommendation));
        }

        /** A place is an id or a printed number; what begins as an id is one. */
        private void erratum(Erratum erratum) {
            erratum.place()
                    .filter(place -> place.matches("(rec|fnd|min|sec|fig|tbl|src|rfi|pri|term)-[a-z0-9.-]+"))
                    .ifPresent(place -> names.known(place, "", erratum.span()));
        }

        private void chapter(Chapter chapter) {
            for (Mention team : chapter.subTeams()) {
                key(team, report.subTeams().keySet(), DiagnosticCode.UNKNOWN_SUB_TEAM, "sub-team");
            }
            chapter.rapporteur().ifPresent(this::member);
            chapter.recommendations().forEach(this::recommendation);
            chapter.findings().forEach(finding -> lineage(finding.lineage()));
            for (MinorityStatement statement : chapter.minorityStatements()) {
                statement.authors().forEach(this::member);
                statement.recommendations().forEach(this::recommendation);
            }
        }

        private void recommendation(Recommendation recommendation) {
            recommendation.owners().forEach(this::owner);
            recommendation.findings().forEach(this::finding);
            recommendation.dependencies().forEach(this::recommendation);
            for (Mention goal : recommendation.goals()) {
                key(goal, report.goals().keySet(), DiagnosticCode.UNKNOWN_GOAL, "goal");
            }
            for (Mention clause : recommendation.mandate()) {
                key(clause, report.clauses().keySet(), DiagnosticCode.UNKNOWN_CLAUSE, "clause of the mandate");
            }
            consensus(recommendation.consensus());
            lineage(recommendation.lineage());
            for (Part part : recommendation.parts()) {
                part.owners().forEach(this::owner);
                consensus(part.consensus());
                lineage(part.lineage());
            }
        }

        private void consensus(Optional<Consensus> consensus) {
            consensus.ifPresent(call -> call.minority().forEach(this::member));
        }

        private void lineage(List<Lineage> lineage) {
            for (Lineage entry : lineage) {
                names.release(entry.release(), entry.span());
                entry.to().forEach(mention -> names.knownOnce(mention.id(), mention.span()));
            }
        }

        private void thing(Mention mention) {
            names.known(mention.id(), "", mention.span());
        }

        private void finding(Mention mention) {
            thing(mention, "fnd-", "finding");
        }

        private void recommendation(Mention mention) {
            thing(mention, "rec-", "recommendation");
        }

        private void thing(Mention mention, String prefix, String noun) {
            String id = mention.id();
            if (!id.startsWith(prefix) && checked.index().find(id).isPresent()) {
                checked.report(Diagnostic.at(mention.span(), DiagnosticCode.WRONG_TYPE, id + " is no " + noun)
                        .withHint("name one here: their ids begin with " + prefix));
            } else {
                thing(mention);
            }
        }

        private void member(Mention mention) {
            key(mention, report.members().keySet(), DiagnosticCode.UNKNOWN_MEMBER, "member");
        }

        private void owner(Mention mention) {
            key(mention, report.owners().keySet(), DiagnosticCode.UNKNOWN_OWNER, "owner");
        }

        private void key(Mention mention, Set<String> known, DiagnosticCode code, String noun) {
            if (mention.id().isEmpty() || known.contains(mention.id())) {
                return;
            }
            String hint = Nearest.to(mention.id(), known)
                    .map(near -> "did you mean " + near + "?")
                    .orElse(
                            known.isEmpty()
                                    ? "report.yaml names none so far"
                                    : "report.yaml has " + String.join(", ", known));
            checked.report(Diagnostic.at(mention.span(), code, "there is no " + noun + " " + mention.id())
                    .withHint(hint));
        }
    }
}
