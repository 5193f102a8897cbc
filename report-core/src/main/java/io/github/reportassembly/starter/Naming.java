package io.github.reportassembly.starter;

import io.github.reportassembly.read.yaml.KeyRule;
import java.util.Locale;

/**
 * The id and the title that somebody's words give: words that are an id already give a title to begin with, a title
 * gives an id.
 */
record Naming(String id, String title) {
    /** @param prefix what the id begins with, such as {@code rec-}; empty for a chapter */
    static Naming of(String words, String prefix) {
        String line = words.strip().replaceAll("\\s+", " ");
        if (!KeyRule.isId(line)) {
            return new Naming(prefix + Slug.of(line), line);
        }
        String stem = line.startsWith(prefix) ? line.substring(prefix.length()) : line;
        String title = stem.replace('-', ' ');
        return new Naming(prefix + stem, title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1));
    }

    /** The title as a value in YAML. */
    String yamlTitle() {
        boolean plain = title.matches("\\p{L}[\\p{L}\\p{M}\\p{N} ,;()\u2019-]*");
        return plain ? title : "\"" + title.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
