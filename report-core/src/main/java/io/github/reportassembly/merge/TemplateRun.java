package io.github.reportassembly.merge;

import freemarker.core.Environment;
import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.source.SourceFile;
import io.github.reportassembly.source.SourceSpan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One run of a template in a thread of its own, and what went wrong in it. */
final class TemplateRun implements Runnable {
    private final Configuration configuration;
    private final Function<String, Optional<SourceFile>> files;
    private final String name;
    private final Map<String, Object> model;
    private final LimitedWriter out;
    private final List<Diagnostic> problems = new ArrayList<>();
    private Optional<RuntimeException> bug = Optional.empty();

    TemplateRun(
            Configuration configuration,
            Function<String, Optional<SourceFile>> files,
            String name,
            Map<String, Object> model,
            LimitedWriter out) {
        this.configuration = configuration;
        this.files = files;
        this.name = name;
        this.model = model;
        this.out = out;
    }

    /** The problems, once the thread has ended. */
    List<Diagnostic> problems() {
        bug.ifPresent(thrown -> {
            throw thrown;
        });
        return problems;
    }

    @Override
    public void run() {
        try {
            Environment environment = configuration.getTemplate(name).createProcessingEnvironment(model, out);
            if (out instanceof TemplateTrace trace) {
                environment.setTemplateProcessingTracer(trace);
            }
            environment.process();
        } catch (IOException | TemplateException e) {
            failed(e);
        } catch (LimitedWriter.TooMuchOutput e) {
            whole("the templates write more than " + (TemplateEngine.OUTPUT_LIMIT >> 20) + " million characters");
        } catch (StackOverflowError e) {
            whole("the templates call each other without end");
        } catch (OutOfMemoryError e) {
            whole("the templates need more memory than there is");
        } catch (RuntimeException e) {
            // The engine throws one of its own private kind when it hears of an interrupt.
            if (e.getClass().getSimpleName().contains("ThreadInterrupted")) {
                whole("the templates do not come to an end");
            } else {
                bug = Optional.of(e);
            }
        }
    }

    /** Finds the reason below: an included template that fails is wrapped by the one that includes it. */
    private void failed(Exception thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ForbiddenTemplate forbidden) {
                forbidden.found().forEach(found -> forbidden(forbidden.template(), found));
                return;
            }
            if (cause instanceof ParseException parse) {
                problem(
                        place(parse.getTemplateName(), parse.getLineNumber(), parse.getColumnNumber()),
                        parse.getEditorMessage());
                return;
            }
            if (cause instanceof TemplateNotFoundException missing && cause == thrown) {
                problem(Optional.empty(), "there is no template " + missing.getTemplateName());
                return;
            }
            if (cause instanceof LimitedWriter.TooMuchOutput) {
                whole("the templates write more than they may");
                return;
            }
        }
        if (thrown instanceof TemplateException template) {
            Integer line = template.getLineNumber();
            Integer column = template.getColumnNumber();
            problem(
                    line == null ? Optional.empty() : place(template.getTemplateSourceName(), line, column),
                    template.getMessageWithoutStackTop());
        } else {
            whole("the template cannot be read");
        }
    }

    private void forbidden(String template, ForbiddenConstructs.Found found) {
        Optional<SourceSpan> place = place(template, found.line(), found.column());
        String message = found.name() + " is not allowed in templates: " + found.reason();
        problems.add(new Diagnostic(DiagnosticCode.TEMPLATE_FORBIDDEN, place, message, Optional.empty(), List.of()));
    }

    private void whole(String message) {
        problem(files.apply(name).map(SourceFile::beginning), message);
    }

    private void problem(Optional<SourceSpan> place, String message) {
        problems.add(
                new Diagnostic(DiagnosticCode.TEMPLATE_ERROR, place, firstWords(message), Optional.empty(), List.of()));
    }

    /** The engine's message without its advice for programmers, on one line. */
    private static String firstWords(String message) {
        int end = message.indexOf("\n----");
        return (end < 0 ? message : message.substring(0, end)).strip().replaceAll("\\s*\n\\s*", " ");
    }

    private Optional<SourceSpan> place(String template, int line, int column) {
        return template == null
                ? Optional.empty()
                : files.apply(template).map(file -> {
                    int offset = TemplatePosition.offset(file, line, column);
                    return file.span(offset, Math.min(offset + 1, file.text().length()));
                });
    }
}
