package io.github.reportassembly.merge;

import java.io.IOException;
import java.util.List;

/** Thrown where a template with forbidden constructs is about to be used. */
final class ForbiddenTemplate extends IOException {
    private static final long serialVersionUID = 1L;

    private final String template;
    private final transient List<ForbiddenConstructs.Found> found;

    ForbiddenTemplate(String template, List<ForbiddenConstructs.Found> found) {
        super(template);
        this.template = template;
        this.found = found;
    }

    String template() {
        return template;
    }

    List<ForbiddenConstructs.Found> found() {
        return found;
    }
}
