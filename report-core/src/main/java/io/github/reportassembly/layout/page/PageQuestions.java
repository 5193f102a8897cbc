package io.github.reportassembly.layout.page;

import java.util.Map;
import java.util.function.Function;

/** Answers on which page something is, and remembers whether anyone asked. */
final class PageQuestions implements Function<String, String> {
    private final Map<String, String> known;
    private boolean asked;

    PageQuestions(Map<String, String> known) {
        this.known = known;
    }

    @Override
    public String apply(String label) {
        asked = true;
        return known.getOrDefault(label, "");
    }

    boolean asked() {
        return asked;
    }
}
