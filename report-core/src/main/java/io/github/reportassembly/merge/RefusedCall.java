package io.github.reportassembly.merge;

import freemarker.template.TemplateModelException;

/** Thrown by the methods that templates call, in words for their writers. */
final class RefusedCall extends TemplateModelException {
    private static final long serialVersionUID = 1L;

    private final String hint;
    private final boolean absent;

    /** @param hint empty for none */
    RefusedCall(String message, String hint) {
        this(message, hint, false);
    }

    private RefusedCall(String message, String hint, boolean absent) {
        super(message);
        this.hint = hint;
        this.absent = absent;
    }

    /** A call with a value that is not there; which one it is shows in the template alone. */
    static RefusedCall absent(String method) {
        return new RefusedCall(
                "what stands in " + method + "(…) is not there",
                "write <#if …??>…</#if> around it, with the same words before ??",
                true);
    }

    String hint() {
        return hint;
    }

    boolean isAbsent() {
        return absent;
    }
}
