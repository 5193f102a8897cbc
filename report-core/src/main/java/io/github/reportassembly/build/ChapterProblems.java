package io.github.reportassembly.build;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.Severity;
import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.model.Chapter;
import io.github.reportassembly.model.Report;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Which problems concern one chapter: those in its folder, errors in files of the report as a whole, and those of things
 * that stand elsewhere and that it refers to.
 */
final class ChapterProblems implements Predicate<Diagnostic> {
    private final Stage stage;
    private final String chapter;
    private final Set<String> others = new TreeSet<>();
    private final Set<String> named = new TreeSet<>();

    /** @param named ids of what the chapter refers to, parts included */
    ChapterProblems(String chapter, Stage stage, Report report, Set<String> named) {
        this.stage = stage;
        this.chapter = chapter;
        for (Chapter other : report.chapters()) {
            if (!other.id().equals(chapter)) {
                others.add(other.id());
            }
        }
        for (String id : named) {
            int dot = id.indexOf('.');
            this.named.add(dot < 0 ? id : id.substring(0, dot));
        }
    }

    @Override
    public boolean test(Diagnostic problem) {
        if (problem.span().isEmpty()) {
            return true;
        }
        String path = problem.span().get().file().path();
        int slash = path.indexOf('/');
        String folder = slash < 0 ? "" : path.substring(0, slash);
        if (folder.equals(chapter)) {
            return true;
        }
        if (!others.contains(folder)) {
            return problem.severity(stage).compareTo(Severity.ERROR) >= 0;
        }
        String name = path.substring(slash + 1);
        return name.endsWith(".yaml") && named.contains(name.substring(0, name.length() - ".yaml".length()));
    }
}
