package io.github.reportassembly.merge;

import freemarker.core.Environment;
import freemarker.core.ParseException;
import freemarker.core.StopException;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.source.SourceFile;
import io.github.reportassembly.source.SourceSpan;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** One run of a template in a thread of its own, and what went wrong in it. */
final class TemplateRun implements Runnable {
    private final Configuration configuration;
    private final Function<String, Optional<SourceFile>> files;
    private final Supplier<Set<String>> templates;
    private final String name;
    private final Map<String, Object> model;
    private final LimitedWriter out;
    private final List<Diagnostic> problems = new ArrayList<>();
    private Optional<TemplateFailure> heard = Optional.empty();
    private Optional<RuntimeException> bug = Optional.empty();

    TemplateRun(
            Configuration configuration,
            Function<String, Optional<SourceFile>> files,
            Supplier<Set<String>> templates,
            String name,
            Map<String, Object> model,
            LimitedWriter out) {
        this.configuration = configuration;
        this.files = files;
        this.templates = templates;
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
        LastInstruction last = new LastInstruction();
        try {
            Environment environment = configuration.getTemplate(name).createProcessingEnvironment(model, out);
            environment.setTemplateProcessingTracer(out instanceof TemplateTrace trace ? trace : last);
            environment.setTemplateExceptionHandler(this::stopped);
            environment.process();
        } catch (IOException | TemplateException e) {
            failed(e);
        } catch (LimitedWriter.TooMuchOutput e) {
            problem(last.failure(
                    "the templates write more than " + out.limit() + " characters",
                    "see whether a list or a macro here comes to an end"));
        } catch (StackOverflowError e) {
            problem(last.failure(
                    "the templates call each other without end",
                    "a macro or function that calls itself needs an <#if>"));
        } catch (OutOfMemoryError e) {
            problem(last.failure("the templates need more memory than there is", ""));
        } catch (RuntimeException e) {
            // The engine throws one of its own private kind when it hears of an interrupt.
            if (e.getClass().getSimpleName().contains("ThreadInterrupted")) {
                problem(last.failure(
                        "the templates do not come to an end: they were still here when their time was up",
                        "see whether the list or macro around it ends"));
            } else {
                bug = Optional.of(e);
            }
        }
    }

    /** Hears of what stops a template while its variables can still be looked at. */
    private void stopped(TemplateException thrown, Environment environment, Writer writer) throws TemplateException {
        if (heard.isEmpty()) {
            heard = Optional.of(new RunFailure(files, templates.get()).of(thrown, environment));
        }
        throw thrown;
    }

    /** Finds the reason below: an included template that fails is wrapped by the one that includes it. */
    private void failed(Exception thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ForbiddenTemplate forbidden) {
                forbidden.found().forEach(found -> forbidden(forbidden.template(), found));
                return;
            }
            if (cause instanceof ParseException parse) {
                Optional<SourceFile> file =
                        Optional.ofNullable(parse.getTemplateName()).flatMap(files);
                problem(new ParseFailure(configuration).of(parse, file));
                return;
            }
            if (cause instanceof TemplateNotFoundException missing && cause == thrown) {
                problem(TemplateFailure.of("there is no template " + missing.getTemplateName(), ""));
                return;
            }
            if (cause instanceof LimitedWriter.TooMuchOutput) {
                problem(TemplateFailure.of("the templates write more than they may", ""));
                return;
            }
        }
        problem(heard.orElseGet(() -> thrown instanceof StopException stop
                ? RunFailure.of(stop)
                : TemplateFailure.of("the template cannot be read", "")));
    }

    private void forbidden(String template, ForbiddenConstructs.Found found) {
        Optional<SourceSpan> place = place(template, found.line(), found.column());
        String message = found.name() + " is not allowed in templates: " + found.reason();
        problems.add(new Diagnostic(DiagnosticCode.TEMPLATE_FORBIDDEN, place, message, Optional.empty(), List.of()));
    }

    private void problem(TemplateFailure failure) {
        Optional<SourceSpan> place = failure.template()
                .flatMap(template -> place(template, failure.line(), failure.column()))
                .or(() -> files.apply(name).map(SourceFile::beginning));
        problems.add(new Diagnostic(
                DiagnosticCode.TEMPLATE_ERROR,
                place,
                failure.message(),
                Optional.of(failure.hint()).filter(hint -> !hint.isEmpty()),
                List.of()));
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
