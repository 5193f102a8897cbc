package io.github.reportassembly.status;

import io.github.reportassembly.model.ChapterStatus;
import io.github.reportassembly.model.ProgressNote;
import java.util.List;
import java.util.Optional;

/**
 * How far a report has come.
 *
 * @param teams those with chapters, in the order of the report; at the end what belongs to none, if there is something
 * @param changes what changed; empty if nobody asked since when, or nobody knows
 */
record StatusReport(List<Team> teams, Optional<StatusChanges> changes) {
    StatusReport {
        teams = List.copyOf(teams);
    }

    /**
     * A chapter and how far it has come.
     *
     * @param id of its label
     * @param number empty in the front matter
     */
    record ChapterState(String id, String number, String title, ChapterStatus status) {}

    /**
     * Figures of a sub-team, or of all together. Suggestions count as recommendations; what is withdrawn does not.
     *
     * @param agreed recommendations that the team has agreed on
     * @param questions requests for information that wait for an answer
     * @param forDraft how many things a draft would refuse
     * @param forFinal how many things a final would refuse
     */
    record Figures(int agreed, int recommendations, int questions, int forDraft, int forFinal) {
        Figures plus(Figures other) {
            return new Figures(
                    agreed + other.agreed,
                    recommendations + other.recommendations,
                    questions + other.questions,
                    forDraft + other.forDraft,
                    forFinal + other.forFinal);
        }
    }

    /**
     * A sub-team.
     *
     * @param name empty for what belongs to none
     * @param rapporteur empty if there is none
     * @param note the rapporteurs' newest
     */
    record Team(
            String name, String rapporteur, List<ChapterState> chapters, Figures figures, Optional<ProgressNote> note) {
        Team {
            chapters = List.copyOf(chapters);
        }
    }

    Figures all() {
        Figures all = new Figures(0, 0, 0, 0, 0);
        for (Team team : teams) {
            all = all.plus(team.figures());
        }
        return all;
    }
}
