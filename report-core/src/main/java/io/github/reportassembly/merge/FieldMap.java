package io.github.reportassembly.merge;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Set;

/** The fields of a thing, and the names of those that it could have and has not: for messages that tell them apart. */
final class FieldMap extends LinkedHashMap<String, Object> {
    private static final long serialVersionUID = 1L;

    private final transient Set<String> known = new LinkedHashSet<>();

    void know(String name) {
        known.add(name);
    }

    /** Names of all fields that such a thing can have, in the order of the model. */
    Set<String> known() {
        return known;
    }
}
