package io.github.reportassembly.read.yaml;

import java.util.List;

/** Names fields in messages: "the title of rec-escrow-tests". */
final class Subjects {
    private static final List<String> LISTS =
            List.of("sources", "requests", "prior-recommendations", "glossary", "errata");

    private Subjects() {}

    /** @param path the keys that lead to the field, joined by dots */
    static String field(String file, String path) {
        String stem = stem(file);
        int dot = path.indexOf('.');
        if (LISTS.contains(stem) && dot > 0) {
            return "the " + path.substring(dot + 1) + " of " + path.substring(0, dot);
        }
        return "the " + path + " of " + thing(file);
    }

    /** What a file is about: the id that its name gives, the chapter's for {@code chapter.yaml}, else its path. */
    static String thing(String file) {
        String stem = stem(file);
        int slash = file.lastIndexOf('/');
        if (stem.equals("chapter") && slash > 0) {
            return file.substring(0, slash);
        }
        return stem.equals("report") || LISTS.contains(stem) || file.startsWith("register/") ? file : stem;
    }

    /** A file's name without folder and ending. */
    static String stem(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
