package io.github.reportassembly.read.markdown;

import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.Label;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Heading;

/** Reads headings: words, id, level. */
final class HeadingReader {
    private static final Set<String> KEYS = Set.of("made-from");

    private final UnitText text;
    private final Scope scope;

    HeadingReader(UnitText text, Scope scope) {
        this.text = text;
        this.scope = scope;
    }

    List<Inline> title(Heading heading) {
        AttributesNode attributes = attributes(heading);
        if (attributes != null) {
            AttributeCheck.check(text, attributes, "a heading", Set.of(), KEYS);
        } else if (UnreadAttributes.isIn(heading.getLastChild())) {
            UnreadAttributes.report(text, heading.getLastChild());
        }
        List<Inline> words = new InlineReader(text, scope).read(heading.getFirstChild(), attributes);
        if (words.isEmpty()) {
            text.report(
                    heading,
                    DiagnosticCode.EMPTY_HEADING,
                    "this heading has no words",
                    "write its words on the same line, or delete the " + "#".repeat(heading.getLevel()));
        }
        return words;
    }

    Optional<Label> label(Heading heading) {
        AttributesNode attributes = attributes(heading);
        if (attributes != null) {
            AttributeCheck.checkId(text, attributes, "sec-");
        }
        return text.unit().headings().of(heading);
    }

    /** A chapter's id is the name of its folder. */
    void refuseId(Heading heading) {
        AttributesNode attributes = attributes(heading);
        if (attributes != null && attributes.attributes().id().isPresent()) {
            text.report(
                    attributes,
                    DiagnosticCode.UNKNOWN_ATTRIBUTE,
                    "a chapter's title has no id of its own",
                    "delete it: the chapter is sec- and the name of its folder");
        }
    }

    /** The level as written; that of a second title is a section's, and is reported. */
    int level(Heading heading) {
        if (heading.getLevel() > 1) {
            return heading.getLevel();
        }
        text.report(
                heading,
                DiagnosticCode.CHAPTER_TITLE,
                "a chapter has one title, in its first line",
                "write ## for a section, or give the words a chapter of their own");
        return 2;
    }

    private static AttributesNode attributes(Heading heading) {
        return heading.getLastChild() instanceof AttributesNode node ? node : null;
    }
}
