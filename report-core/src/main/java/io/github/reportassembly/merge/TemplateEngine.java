package io.github.reportassembly.merge;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.diagnostic.Limit;
import io.github.reportassembly.diagnostic.Limits;
import io.github.reportassembly.source.SourceFile;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Runs templates in a sandbox: no Java classes, no settings, no clock, a limit of output and of time. What goes wrong
 * in a template is a diagnostic at its line.
 */
final class TemplateEngine {
    private static final long STACK = 4L << 20;
    private static final long GRACE_MILLIS = 2000;

    private final TemplateSet templates;
    private final DiagnosticSink sink;
    private final int most;
    private final Duration limit;

    TemplateEngine(TemplateSet templates, Limits limits, DiagnosticSink sink) {
        this.templates = templates;
        this.sink = sink;
        this.most = limits.of(Limit.TEMPLATE_OUTPUT);
        this.limit = Duration.ofSeconds(limits.of(Limit.TEMPLATE_SECONDS));
    }

    /** What a template writes; empty if something went wrong, which was then reported. */
    Optional<String> run(String name, Map<String, Object> model) {
        LimitedWriter out = new LimitedWriter(most);
        return run(name, model, out) ? Optional.of(out.text()) : Optional.empty();
    }

    /** Runs a template again to learn which line wrote what. */
    TemplateTrace trace(String name, Map<String, Object> model) {
        TemplateTrace trace = new TemplateTrace(most);
        run(name, model, trace);
        return trace;
    }

    /** The text of a template. */
    Optional<SourceFile> file(String name) {
        return templates.find(name);
    }

    /** In a thread of its own, so that a template without end can be left behind and deep ones have room. */
    private boolean run(String name, Map<String, Object> model, LimitedWriter out) {
        TemplateRun run = new TemplateRun(templates.sandbox(), this::file, templates::names, name, model, out);
        Thread thread = new Thread(null, run, "report templates", STACK);
        thread.setDaemon(true);
        thread.start();
        if (!ended(thread, limit.toMillis())) {
            thread.interrupt();
            if (!ended(thread, GRACE_MILLIS)) {
                String message = "the templates do not come to an end within " + limit.toSeconds() + " seconds";
                sink.report(new Diagnostic(
                        DiagnosticCode.TEMPLATE_ERROR,
                        file(name).map(SourceFile::beginning),
                        message,
                        Optional.empty(),
                        List.of()));
                return false;
            }
        }
        templates.reportProblems(sink);
        run.problems().forEach(sink::report);
        return run.problems().isEmpty();
    }

    private static boolean ended(Thread thread, long millis) {
        try {
            thread.join(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return !thread.isAlive();
    }
}
