package io.github.reportassembly.merge;

import freemarker.core.Environment;
import freemarker.core.TemplateProcessingTracer;

/** Remembers what a template did last, so that one without end can be told where it was. */
final class LastInstruction implements TemplateProcessingTracer {
    private TracedElement last;

    @Override
    public void enterElement(Environment environment, TracedElement element) {
        last = element;
    }

    @Override
    public void exitElement(Environment environment, TracedElement element) {
        // What is left was entered before.
    }

    /** A failure at the last instruction; without a place if there was none. */
    TemplateFailure failure(String message, String hint) {
        TemplateFailure failure = TemplateFailure.of(message, hint);
        return last == null
                ? failure
                : failure.at(
                        java.util.Optional.of(last.getTemplate().getName()),
                        last.getBeginLine(),
                        last.getBeginColumn());
    }
}
