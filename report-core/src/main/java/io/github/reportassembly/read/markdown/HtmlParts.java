package io.github.reportassembly.read.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes a block of HTML apart into tables, lines that stand as they are, and words; the words of elements that stand
 * apart, such as paragraphs and items of lists, do not run on.
 *
 * <p>A tokenizer of its own and no library: those that can be had move what they find at a wrong place in a table to
 * another one, which would change the order of the words, and none knows that cells hold Markdown.
 */
final class HtmlParts {
    private final String text;
    private final List<Part> parts = new ArrayList<>();
    private int partStart;

    /** What a part is. */
    enum Kind {
        WORDS,
        TABLE,
        /** From {@code <pre>} to {@code </pre>}. */
        LINES
    }

    /** A part of the text. */
    record Part(Kind kind, int start, int end) {}

    private HtmlParts(String text) {
        this.text = text;
    }

    static List<Part> of(String text) {
        return new HtmlParts(text).split();
    }

    private List<Part> split() {
        int at = 0;
        while (at < text.length()) {
            int end = text.charAt(at) == '<' ? HtmlTag.end(text, at) : at;
            Optional<HtmlTag> tag = end > at ? HtmlTag.read(text.substring(at, end)) : Optional.empty();
            int from = at;
            at = tag.filter(found -> HtmlElements.isApart(found.name()))
                    .map(found -> apart(found, from, end))
                    .orElse(Math.max(end, at + 1));
        }
        end(text.length());
        return parts;
    }

    /** Ends what stands before a tag; the index behind what the tag begins. */
    private int apart(HtmlTag tag, int start, int end) {
        if (tag.closing()) {
            end(start);
        } else if (tag.name().equals("table")) {
            end(start);
            return whole(Kind.TABLE, start, HtmlTag.elementEnd(text, start, "table"));
        } else if (tag.name().equals("pre")) {
            end(start);
            return whole(Kind.LINES, start, HtmlTag.elementEnd(text, start, "pre"));
        } else {
            end(start);
        }
        return end;
    }

    private int whole(Kind kind, int start, int end) {
        parts.add(new Part(kind, start, end));
        partStart = end;
        return end;
    }

    private void end(int end) {
        if (!text.substring(partStart, end).isBlank()) {
            parts.add(new Part(Kind.WORDS, partStart, end));
        }
        partStart = end;
    }
}
