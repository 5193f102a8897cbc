package io.github.reportassembly.merge;

import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is wrong with the output of templates, by offset in it. */
final class VocabularyProblems {
    /** Where the same mistake is in each of a hundred recommendations, ten say enough. */
    private static final int MOST = 50;

    private final List<Problem> problems = new ArrayList<>();

    /** One problem; {@code hint} is empty for none. */
    record Problem(int offset, DiagnosticCode code, String message, String hint, Optional<SourceSpan> related) {}

    void add(int offset, String message, String hint) {
        add(new Problem(offset, DiagnosticCode.TEMPLATE_VOCABULARY, message, hint, Optional.empty()));
    }

    void add(Problem problem) {
        if (problems.size() < MOST && !problems.contains(problem)) {
            problems.add(problem);
        }
    }

    /** Whether the output does not mean what the template's writer wanted; a second home still prints all. */
    boolean fatal() {
        return problems.stream().anyMatch(problem -> problem.code() == DiagnosticCode.TEMPLATE_VOCABULARY);
    }

    List<Problem> all() {
        return problems;
    }
}
