package io.github.reportassembly.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Collects problems; gives them out by file, place and code. Equal problems are kept once. */
public final class DiagnosticList implements DiagnosticSink {
    private static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(
                    (Diagnostic d) -> d.span().map(s -> s.file().path()).orElse(""))
            .thenComparing(d -> d.span().map(s -> s.start()).orElse(0))
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message);

    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Map<DiagnosticCode, Rating> ratings = new EnumMap<>(DiagnosticCode.class);
    private Stage stage = Stage.WORKING;

    @Override
    public void report(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    /** Forgets what was found so far and is not wanted. */
    public void keep(Predicate<Diagnostic> wanted) {
        diagnostics.removeIf(wanted.negate());
    }

    /** Lets problems weigh what the report says, those that were found before included. */
    public void rate(List<Rating> wanted, Stage reportStage) {
        wanted.forEach(rating -> ratings.put(rating.code(), rating));
        stage = reportStage;
    }

    /** All problems that are to be told, by path, then place, then code; those without a place first. */
    public List<Diagnostic> sorted() {
        return diagnostics.stream()
                .sorted(BY_PLACE)
                .distinct()
                .map(this::rated)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Diagnostic> rated(Diagnostic diagnostic) {
        Rating rating = ratings.get(diagnostic.code());
        return rating == null ? Optional.of(diagnostic) : rating.at(stage).map(diagnostic::rated);
    }

    /** The ratings that changed what was found weighs, and how many problems each of them changed. */
    public Map<Rating, Long> changed() {
        Map<Rating, Long> changed = new LinkedHashMap<>();
        for (Rating rating : ratings.values()) {
            long count = diagnostics.stream()
                    .filter(diagnostic -> diagnostic.code() == rating.code())
                    .distinct()
                    .count();
            if (!rating.at(stage).equals(Optional.of(rating.code().severity(stage))) && count > 0) {
                changed.put(rating, count);
            }
        }
        return changed;
    }

    /** How many problems weigh exactly this much at a stage. */
    public long count(Severity severity, Stage at) {
        return sorted().stream().filter(d -> d.severity(at) == severity).count();
    }

    /** Whether any problem weighs this much or more at a stage. */
    public boolean hasAtLeast(Severity severity, Stage at) {
        return diagnostics.stream()
                .map(this::rated)
                .flatMap(Optional::stream)
                .anyMatch(d -> d.severity(at).compareTo(severity) >= 0);
    }
}
