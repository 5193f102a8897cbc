package io.github.reportassembly.merge;

import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.document.DocumentInfo;
import io.github.reportassembly.document.DocumentVersion;
import io.github.reportassembly.document.PageMarks;
import io.github.reportassembly.document.TitleLines;
import io.github.reportassembly.language.Phrases;
import io.github.reportassembly.language.Wording;
import io.github.reportassembly.model.Report;
import io.github.reportassembly.model.RichLine;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What holds for the whole document, in words. */
final class DocumentFacts {
    private static final String LOCAL_CHANGES = "+local-changes";

    private static final int SHORT_COMMIT = 7;
    /** Characters of a title that leave room for the rest of a footer. */
    private static final int FOOTER_TITLE = 70;

    private final Report report;
    private final BuildFacts facts;
    private final Phrases phrases;

    DocumentFacts(Report report, BuildFacts facts, Phrases phrases) {
        this.report = report;
        this.facts = facts;
        this.phrases = phrases;
    }

    static String shortened(String commit) {
        return commit.substring(0, Math.min(SHORT_COMMIT, commit.length()));
    }

    /**
     * What holds for a companion of the report: lines and paragraphs of the report alone are numbered, and the watermark
     * is that of the text that is not settled.
     */
    DocumentInfo info(String title) {
        DocumentInfo own = info();
        return new DocumentInfo(
                own.id(),
                own.language(),
                new TitleLines(title, own.titles().title(), own.titles().author()),
                own.version(),
                new PageMarks(own.marks().stageLabel(), own.marks().footer(), "", "", false, false));
    }

    DocumentInfo info() {
        return new DocumentInfo(
                report.id(),
                phrases.language(),
                new TitleLines(
                        report.title().plain(),
                        report.subtitle().map(RichLine::plain).orElse(""),
                        report.body().plain()),
                new DocumentVersion(facts.version(), facts.stage(), facts.date(), commit()),
                new PageMarks(
                        stageLabel(),
                        footer(),
                        date().orElse(""),
                        facts.stage() == Stage.WORKING ? phrases.text("watermark.working") : "",
                        facts.stage() != Stage.FINAL,
                        true));
    }

    private Optional<String> date() {
        return facts.date().map(date -> new Wording(phrases).date(LocalDate.ofInstant(date, ZoneOffset.UTC)));
    }

    /** With a mark, as the footer has one, if the sources are not those of the commit. */
    private String commit() {
        return facts.commit().isEmpty() || facts.clean() ? facts.commit() : facts.commit() + LOCAL_CHANGES;
    }

    private String stageLabel() {
        String label = phrases.text("stage." + facts.stage().id());
        return facts.stage() == Stage.FINAL
                ? date().map(date -> phrases.text("footer.between", label, date))
                        .orElse(label)
                : label;
    }

    private String footer() {
        List<String> pieces = new ArrayList<>();
        pieces.add(cut(report.title().plain()));
        pieces.add(facts.version());
        date().ifPresent(pieces::add);
        if (!facts.commit().isEmpty()) {
            String commit = shortened(facts.commit());
            pieces.add(facts.clean() ? commit : phrases.text("footer.local-changes", commit));
        }
        String footer = isolated(pieces.get(0));
        for (String piece : pieces.subList(1, pieces.size())) {
            footer = phrases.text("footer.between", footer, isolated(piece));
        }
        return footer;
    }

    /** A long title is cut at a word, so that version and date stay on the line. */
    private static String cut(String title) {
        if (title.codePointCount(0, title.length()) <= FOOTER_TITLE) {
            return title;
        }
        String start = title.substring(0, title.offsetByCodePoints(0, FOOTER_TITLE));
        int space = start.lastIndexOf(' ');
        return (space > 0 ? start.substring(0, space) : start) + "…";
    }

    /** In text from right to left each piece keeps its own direction (LOOK.md section 11). */
    private String isolated(String piece) {
        return phrases.rightToLeft() ? "\u2068" + piece + "\u2069" : piece;
    }
}
