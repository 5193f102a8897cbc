package io.github.reportassembly.merge;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A document beside the report, such as a form or a status page: which template makes it, and of what beside the report
 * itself.
 *
 * <p>Its template prints one element {@code <report>} in the vocabulary of the report's own templates and sees what they
 * see: {@code report}, {@code build} and {@code t(…)}. Texts of the report are printed by {@code echo(…)}, since their
 * homes are in the report; what refers to the report prints as there and leads nowhere.
 *
 * @param template its name in the template set, such as {@code companion/comment-form.ftlx}
 * @param title of the document, in words
 * @param tables what the template sees under names of their own: strings, whole numbers, booleans, dates, texts of the
 *     sources, and lists and maps of these; an empty {@code Optional} or list is a field that is absent
 */
public record Companion(String template, String title, Map<String, Object> tables) {
    public Companion {
        // Not Map.copyOf: the order of the entries is that of the maker.
        tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
    }
}
