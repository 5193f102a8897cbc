package io.github.reportassembly.read.markdown;

import io.github.reportassembly.document.Label;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/**
 * The labels of a file's headings: the explicit id, or the file's unit, {@code #} and a slug of the words, so that
 * equal words in two files do not meet. Slugs are made as GitHub makes them: small letters and digits stay, spaces become hyphens, the
 * second of two equal ones ends in {@code -1}. A link to a slug finds its heading in the same file, explicit id or not.
 */
final class HeadingLabels {
    private final String unit;
    private Optional<Label> title;
    private final Map<String, Label> bySlug = new HashMap<>();
    private final IdentityHashMap<Node, Label> byHeading = new IdentityHashMap<>();
    private final Map<String, Integer> used = new HashMap<>();

    private HeadingLabels(String unit, Optional<Label> title) {
        this.unit = unit;
        this.title = title;
    }

    /** @param title the label of the first heading of level 1, where that is the title of all */
    static HeadingLabels of(Node document, String unit, Optional<Label> title) {
        HeadingLabels labels = new HeadingLabels(unit, title);
        labels.collect(document);
        return labels;
    }

    private void collect(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                add(heading);
            } else if (node instanceof DivisionNode) {
                collect(node);
            }
        }
    }

    private void add(Heading heading) {
        String slug = unused(slug(PlainText.of(heading)));
        if (heading.getLevel() == 1 && title.isPresent()) {
            bySlug.put(slug, title.get());
            title = Optional.empty();
            return;
        }
        Label label = explicit(heading).map(Label::new).orElseGet(() -> new Label(unit + "#" + slug));
        byHeading.put(heading, label);
        bySlug.put(slug, label);
    }

    /** The id in the attributes at a heading's end, if it is one. */
    static Optional<String> explicit(Heading heading) {
        return heading.getLastChild() instanceof AttributesNode node
                ? node.attributes().id().filter(ReferenceSyntax::isId)
                : Optional.empty();
    }

    private String unused(String slug) {
        String candidate = slug;
        int count = used.getOrDefault(slug, 0);
        while (used.containsKey(candidate)) {
            count++;
            candidate = slug + "-" + count;
        }
        used.put(slug, count);
        used.putIfAbsent(candidate, 0);
        return candidate;
    }

    private static String slug(String words) {
        StringBuilder slug = new StringBuilder();
        words.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)
                    || c == '-'
                    || c == '_'
                    || Character.getType(c) == Character.NON_SPACING_MARK) {
                slug.appendCodePoint(c);
            } else if (c == ' ') {
                slug.append('-');
            }
        });
        return slug.toString();
    }

    /** The label of a heading of this file; nothing for a heading where none should be. */
    Optional<Label> of(Heading heading) {
        return Optional.ofNullable(byHeading.get(heading));
    }

    /** What a link to an anchor means: a heading of this file, or else anything with that id. */
    Label target(String anchor) {
        Label slug = bySlug.get(anchor);
        return slug != null ? slug : new Label(anchor);
    }
}
