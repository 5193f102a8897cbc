package io.github.reportassembly.export.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What one part refers to: other parts and places outside. */
final class Relationships {
    static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /**
     * One of them.
     *
     * @param type the last word of its type, such as {@code image}
     * @param target a part's name or a URI
     */
    record Relationship(String id, String type, String target, boolean external) {}

    private final List<Relationship> all = new ArrayList<>();
    private final Map<String, String> ids = new HashMap<>();

    /** The id of the relationship to another part. */
    String part(String type, String name) {
        return id(type, name, false);
    }

    /** The id of the relationship to a place outside of the file. */
    String link(String uri) {
        return id("hyperlink", uri, true);
    }

    List<Relationship> all() {
        return all;
    }

    private String id(String type, String target, boolean external) {
        return ids.computeIfAbsent(type + ' ' + target, key -> {
            String id = "rId" + (all.size() + 1);
            all.add(new Relationship(id, type, target, external));
            return id;
        });
    }
}
