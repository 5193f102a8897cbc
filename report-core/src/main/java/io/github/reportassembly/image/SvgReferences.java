package io.github.reportassembly.image;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts what a drawing draws when every reference in it is followed: ten groups that each show the one before ten times
 * are a few lines of text and more shapes than anybody can wait for.
 */
final class SvgReferences {
    private static final long ENDLESS = 1L << 40;

    private final Deque<Content> open = new ArrayDeque<>();
    private final Map<String, Content> byId = new HashMap<>();

    /** What stands within an element. */
    private static final class Content {
        private final String id;
        private final List<String> references = new ArrayList<>(0);
        private long elements = 1;
        private long total;

        Content(String id) {
            this.id = id;
        }
    }

    SvgReferences() {
        open.push(new Content(""));
    }

    /** An element begins; its id is empty if it has none. */
    void begin(String id) {
        open.push(new Content(id));
    }

    /** The element refers to another. */
    void refer(String id) {
        open.element().references.add(id);
    }

    void end() {
        Content ended = open.pop();
        if (!ended.id.isEmpty()) {
            byId.putIfAbsent(ended.id, ended);
        }
        open.element().elements += ended.elements;
        open.element().references.addAll(ended.references);
    }

    /** How many elements are drawn in the end. */
    long total() {
        return total(open.element());
    }

    private long total(Content content) {
        if (content.total == 0) {
            // Whoever meets the content again while it is being counted stands in a circle.
            content.total = ENDLESS;
            long sum = content.elements;
            for (String reference : content.references) {
                Content target = byId.get(reference);
                sum = Math.min(ENDLESS, sum + (target == null ? 0 : total(target)));
            }
            content.total = sum;
        }
        return content.total;
    }
}
