package io.github.reportassembly.validate.prose;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.document.Table;
import io.github.reportassembly.model.Chapter;
import io.github.reportassembly.model.ChapterPart;
import io.github.reportassembly.model.DiagnosticLevel;
import io.github.reportassembly.model.DiagnosticSetting;
import io.github.reportassembly.model.GlossaryTerm;
import io.github.reportassembly.model.Member;
import io.github.reportassembly.model.Report;
import io.github.reportassembly.model.RichLine;
import io.github.reportassembly.parallel.Pending;
import io.github.reportassembly.parallel.Workers;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Looks at the words of a report as an editor does. All that it finds are warnings, and each check can be turned off in
 * {@code report.yaml}: then it does not run at all.
 */
public final class Prose {
    private static final List<String> NOT_THE_TEAMS_WORDS = List.of("src-", "min-", "pri-", "term-", "rfi-", "mtg-");

    private final Report report;
    private final DiagnosticSink sink;
    private final Wordlists lists;
    private final Set<DiagnosticCode> off = EnumSet.noneOf(DiagnosticCode.class);
    private final WordTable words = new WordTable();
    private final Set<String> explained = new HashSet<>();

    /**
     * The passages of one text.
     *
     * @param facts whether it is one of those that say who reviews what
     */
    private record Passages(boolean facts, List<Passage> passages) {}

    private Prose(Report report, DiagnosticSink sink) {
        this.report = report;
        this.sink = sink;
        this.lists = Wordlists.of(report.language());
        for (DiagnosticSetting setting : report.diagnostics()) {
            if (setting.level() == DiagnosticLevel.OFF) {
                DiagnosticCode.withId(setting.code()).ifPresent(off::add);
            }
        }
    }

    /** Reports what an editor would mark; a part of the work is given to others. */
    public static void check(Report report, List<ProseText> texts, Workers workers, DiagnosticSink sink) {
        new Prose(report, sink).check(texts, workers);
    }

    private void check(List<ProseText> texts, Workers workers) {
        PassageReader reader = new PassageReader(words);
        List<Passages> passages = passages(texts, reader);
        explained.addAll(reader.abbreviations());
        // To find two spellings of a word takes as long as all the rest.
        Pending<List<Diagnostic>> spellings = workers.give(() -> {
            List<Diagnostic> found = new ArrayList<>();
            look(spellings(found::add), passages);
            return found;
        });
        look(checks(), passages);
        tables(reader.tables());
        spellings.get().forEach(sink::report);
        if (isOn(DiagnosticCode.NO_MODAL)) {
            new MissingModals(lists, sink).check(report);
        }
    }

    private List<Passages> passages(List<ProseText> texts, PassageReader reader) {
        List<Passages> passages = new ArrayList<>();
        Set<String> attachments = attachments();
        for (ProseText text : texts) {
            if (isOthers(text.owner()) || attachments.contains(text.owner())) {
                continue;
            }
            if (!text.line().isEmpty()) {
                reader.heading(text.line());
            }
            reader.blocks(text.blocks());
            passages.add(new Passages(text.owner().equals(report.id()), reader.take()));
        }
        return passages;
    }

    private static void look(List<ProseCheck> checks, List<Passages> passages) {
        for (ProseCheck check : checks) {
            for (Passages some : passages) {
                // What report.yaml says of the team may well be said again in a chapter.
                if (!(some.facts() && check instanceof RepeatedSentences)) {
                    some.passages().forEach(check::passage);
                }
            }
            check.end();
        }
    }

    private void tables(List<Table> tables) {
        if (isOn(DiagnosticCode.TABLE_WITHOUT_HEADER)) {
            new TableHeadings(sink).check(tables);
        }
        new TableShapes(sink).check(tables, isOn(DiagnosticCode.BLANK_CELLS), isOn(DiagnosticCode.MERGED_CELLS));
    }

    private List<ProseCheck> spellings(DiagnosticSink found) {
        return isOn(DiagnosticCode.TWO_SPELLINGS) ? List.of(new TwoSpellings(lists, words, found)) : List.of();
    }

    private List<ProseCheck> checks() {
        List<ProseCheck> checks = new ArrayList<>();
        if (isOn(DiagnosticCode.ACRONYM)) {
            checks.add(new Acronyms(explained(), words, sink));
        }
        if (isOn(DiagnosticCode.SENTENCE_TWICE)) {
            checks.add(new RepeatedSentences(sink));
        }
        if (isOn(DiagnosticCode.LINK_TEXT)) {
            checks.add(new LinkWords(lists, sink));
        }
        if (isOn(DiagnosticCode.DOUBLE_WORD)) {
            checks.add(new DoubleWords(lists, words, sink));
        }
        if (isOn(DiagnosticCode.UNPAIRED_QUOTE)) {
            checks.add(new QuotePairs(sink));
        }
        return checks;
    }

    private boolean isOn(DiagnosticCode code) {
        return !off.contains(code);
    }

    private static boolean isOthers(String owner) {
        for (String prefix : NOT_THE_TEAMS_WORDS) {
            if (owner.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }

    private Set<String> attachments() {
        Set<String> ids = new HashSet<>();
        for (Chapter chapter : report.chapters()) {
            if (chapter.part() == ChapterPart.ATTACHMENT) {
                ids.add(chapter.label().id());
            }
        }
        return ids;
    }

    /** Acronyms of the glossary, of the team and of those who are to act, and those that everybody knows. */
    private Set<String> explained() {
        explained.addAll(Wordlists.of("common").words("acronyms"));
        explained.addAll(lists.words("acronyms"));
        for (GlossaryTerm term : report.glossary()) {
            add(term.term().plain());
            term.expansion().map(RichLine::plain).ifPresent(this::add);
        }
        add(report.title().plain());
        report.subtitle().map(RichLine::plain).ifPresent(this::add);
        add(report.body().plain());
        report.organisation().map(RichLine::plain).ifPresent(this::add);
        report.owners().values().forEach(owner -> add(owner.plain()));
        report.subTeams().values().forEach(team -> add(team.name().plain()));
        for (Member member : report.members().values()) {
            member.affiliation().ifPresent(this::add);
            member.appointedBy().ifPresent(this::add);
        }
        return explained;
    }

    private void add(String line) {
        for (String word : line.split("[^\\p{L}\\p{N}]+", -1)) {
            explained.add(word);
        }
    }
}
