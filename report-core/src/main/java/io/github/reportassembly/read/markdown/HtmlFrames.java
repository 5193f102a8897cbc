package io.github.reportassembly.read.markdown;

import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.document.Abbreviation;
import io.github.reportassembly.document.Highlight;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.Keyboard;
import io.github.reportassembly.document.Subscript;
import io.github.reportassembly.document.Superscript;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Node;

/** The HTML elements that are open among the inlines of one parent. */
final class HtmlFrames {
    /** Elements with content. */
    static final Set<String> NAMES = Set.of("sub", "sup", "kbd", "mark", "abbr", "a");

    private final UnitText text;
    private final List<Inline> root = new ArrayList<>();
    private final Deque<Frame> open = new ArrayDeque<>();

    private record Frame(HtmlTag tag, Node node, List<Inline> content) {}

    HtmlFrames(UnitText text) {
        this.text = text;
    }

    /** Where inlines go now. */
    List<Inline> out() {
        return open.isEmpty() ? root : open.peek().content();
    }

    int depth() {
        return open.size();
    }

    void open(HtmlTag tag, Node node) {
        open.push(new Frame(tag, node, new ArrayList<>()));
    }

    /** False if no element of that name is open. */
    boolean close(String name) {
        if (open.stream().noneMatch(frame -> frame.tag().name().equals(name))) {
            return false;
        }
        while (!open.peek().tag().name().equals(name)) {
            dropUnclosed();
        }
        Frame frame = open.pop();
        InlineTree.wrap(out(), frame.content(), content -> element(frame.tag(), content));
        return true;
    }

    /** All that was put in; elements still open are reported and their words kept. */
    List<Inline> finish() {
        while (!open.isEmpty()) {
            dropUnclosed();
        }
        return root;
    }

    private void dropUnclosed() {
        Frame frame = open.pop();
        if (!frame.tag().name().equals("a")) {
            String name = frame.tag().name();
            text.report(
                    frame.node(),
                    DiagnosticCode.UNSUPPORTED_HTML,
                    "<" + name + "> is not closed in the same stretch of text",
                    "write </" + name + "> after the last word that it is for");
        }
        out().addAll(frame.content());
    }

    private static List<Inline> element(HtmlTag tag, List<Inline> content) {
        return switch (tag.name()) {
            case "sub" -> List.of(new Subscript(content));
            case "sup" -> List.of(new Superscript(content));
            case "kbd" -> List.of(new Keyboard(content));
            case "mark" -> List.of(new Highlight(content));
            case "abbr" -> List.of(new Abbreviation(tag.attributes().getOrDefault("title", ""), content));
            default -> content;
        };
    }
}
