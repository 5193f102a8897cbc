package io.github.reportassembly.gate;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.model.Chapter;
import io.github.reportassembly.model.Report;
import io.github.reportassembly.outcome.ChapterTotal;
import io.github.reportassembly.outcome.Responsible;
import io.github.reportassembly.request.AssemblyRequest;
import io.github.reportassembly.source.SourceSpan;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is missing, in lines that fit a terminal and a message: by stage, then by who answers for it, then by rule. */
final class GateChecklist {
    private static final int WIDTH = 100;
    private static final Pattern ID = Pattern.compile("\\b(?:rec|fnd|min|src|rfi|pri|term)-[a-z0-9.-]*[a-z0-9]");
    private static final Pattern ITEM_FILE = Pattern.compile(".*/((?:rec|fnd|min)-[^/]+)\\.yaml");

    /** Rules of which the name of the thing says all. */
    private static final Set<DiagnosticCode> AS_A_WHOLE = EnumSet.of(
            DiagnosticCode.NO_OWNER,
            DiagnosticCode.NO_PRIORITY,
            DiagnosticCode.NO_FINDING,
            DiagnosticCode.NO_EVIDENCE,
            DiagnosticCode.NO_PRIORITY_REASON,
            DiagnosticCode.NO_SUCCESS_MEASURE,
            DiagnosticCode.NO_CONSENSUS,
            DiagnosticCode.NOT_AGREED,
            DiagnosticCode.NOT_ASSESSED,
            DiagnosticCode.OPEN_REQUEST,
            DiagnosticCode.NO_RESPONSE,
            DiagnosticCode.NO_ERRATUM,
            DiagnosticCode.NO_LINEAGE);

    private final Map<String, Responsible> chapters = new LinkedHashMap<>();
    private final List<String> lines = new ArrayList<>();

    /** @param report empty if it could not be read */
    GateChecklist(Optional<Report> report) {
        report.ifPresent(found -> {
            for (Chapter chapter : found.chapters()) {
                chapters.put(chapter.id(), Responsible.of(found, chapter));
            }
        });
    }

    List<String> lines(AssemblyRequest request, List<Gate> gates, List<Diagnostic> release) {
        lines.add(request.artifactId() + " " + request.version());
        Set<String> told = new HashSet<>();
        for (Gate gate : gates) {
            lines.add("");
            gate(gate, told);
        }
        if (!told.isEmpty()) {
            Stage last = gates.get(gates.size() - 1).stage();
            lines.add("");
            if (gates.size() > 1) {
                lines.add("mvn report:gate -Dreport.stage=" + last.id() + " shows each line and what to do.");
            }
            lines.add("docs/stages.md lists what each stage asks, docs/diagnostics.md explains each rule.");
        }
        if (!release.isEmpty()) {
            lines.add("");
            lines.add("TO RELEASE IT");
            for (Diagnostic problem : release) {
                wrapped(
                        "  ",
                        problem.message()
                                + problem.hint().map(hint -> ": " + hint).orElse(""));
            }
        }
        return lines;
    }

    /** @param told what was missing at the stages before, and need not be listed again */
    private void gate(Gate gate, Set<String> told) {
        List<Diagnostic> fresh = new ArrayList<>();
        for (Diagnostic problem : gate.missing()) {
            if (!told.contains(key(problem))) {
                fresh.add(problem);
            }
        }
        lines.add(verdict(gate, fresh.size()));
        groups(fresh).forEach(this::group);
        gate.missing().forEach(problem -> told.add(key(problem)));
        if (!gate.waived().isEmpty()) {
            lines.add("");
            lines.add("  Waived: " + count(gate.waived().size(), "thing") + ", none of which a final lets pass");
            gate.waived().forEach(problem -> wrapped("    ", problem.message()));
        }
    }

    private static String key(Diagnostic problem) {
        return problem.code().id() + " " + problem.span().map(Object::toString).orElse("") + " " + problem.message();
    }

    private static String verdict(Gate gate, int fresh) {
        String as = gate.stage() == Stage.FINAL ? "AS A FINAL: " : "AS A DRAFT FOR PUBLIC COMMENT: ";
        String better = gate.warnings() == 0 ? "" : "; " + count(gate.warnings(), "warning");
        if (gate.passes()) {
            return as + "passes" + better;
        }
        int all = gate.missing().size();
        String more = fresh == all
                ? ""
                : fresh == 0 ? ", those above" : ": " + (all - fresh) + " above and " + fresh + " more";
        return as + "not yet, " + count(all, "thing") + " to do" + more + better;
    }

    private Map<Responsible, List<Diagnostic>> groups(List<Diagnostic> problems) {
        Map<Responsible, List<Diagnostic>> groups = new LinkedHashMap<>();
        chapters.values().forEach(responsible -> groups.put(responsible, new ArrayList<>()));
        groups.put(Responsible.EDITORS, new ArrayList<>());
        for (Diagnostic problem : problems) {
            groups.get(chapters.getOrDefault(ChapterTotal.folder(problem), Responsible.EDITORS))
                    .add(problem);
        }
        groups.values().removeIf(List::isEmpty);
        return groups;
    }

    private void group(Responsible who, List<Diagnostic> problems) {
        lines.add("");
        lines.add("  " + who.words() + ": " + problems.size());
        Map<String, List<Diagnostic>> rules = new TreeMap<>();
        problems.forEach(problem -> rules.computeIfAbsent(problem.code().id(), id -> new ArrayList<>())
                .add(problem));
        int width = rules.keySet().stream().mapToInt(String::length).max().orElse(0) + 2;
        rules.forEach((rule, broken) -> {
            String head = "    [ ] " + rule + " ".repeat(width - rule.length());
            Set<String> ids = new LinkedHashSet<>();
            List<String> places = new ArrayList<>();
            for (Diagnostic problem : broken) {
                item(problem).ifPresentOrElse(ids::add, () -> places.add(place(problem)));
            }
            if (!ids.isEmpty()) {
                wrapped(head, String.join(", ", ids));
                head = " ".repeat(head.length());
            }
            for (String place : places) {
                wrapped(head, place);
                head = " ".repeat(head.length());
            }
        });
    }

    /** The id of the item that a problem is about: the rule then says enough. */
    private static Optional<String> item(Diagnostic problem) {
        if (problem.span().isEmpty() || !AS_A_WHOLE.contains(problem.code())) {
            return Optional.empty();
        }
        String path = problem.span().get().file().path();
        Matcher file = ITEM_FILE.matcher(path);
        Matcher id = ID.matcher(problem.message());
        boolean named = id.find();
        if (file.matches()) {
            return Optional.of(named && id.group().startsWith(file.group(1) + ".") ? id.group() : file.group(1));
        }
        SourceSpan span = problem.span().get();
        boolean entry = named && span.file().line(span.startPosition().line()).startsWith(id.group());
        return entry && path.endsWith(".yaml") ? Optional.of(id.group()) : Optional.empty();
    }

    private static String place(Diagnostic problem) {
        return problem.span()
                .map(span -> span.file().path() + ":" + span.startPosition().line() + ": " + problem.message())
                .orElse(problem.message());
    }

    /** A text after a head, its further lines below its own beginning. */
    private void wrapped(String head, String text) {
        StringBuilder line = new StringBuilder(head);
        String indent = " ".repeat(head.length());
        boolean empty = true;
        for (String word : text.replace('\n', ' ').split(" +", -1)) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(indent);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString().stripTrailing());
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
