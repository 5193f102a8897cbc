package io.github.reportassembly.merge;

import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Document;
import io.github.reportassembly.document.Label;
import io.github.reportassembly.document.Matter;
import io.github.reportassembly.document.Origin;
import io.github.reportassembly.document.Text;
import io.github.reportassembly.source.SourceSpan;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Prints a document as an indented tree, for tests to compare: each node with what it holds, spans left out. */
final class DocumentDump {
    private final StringBuilder out = new StringBuilder();

    static String of(Document document) {
        DocumentDump dump = new DocumentDump();
        dump.node("", document.info(), 0);
        for (Matter matter : document.matters()) {
            dump.node("", matter, 0);
        }
        return dump.out.toString();
    }

    static String of(List<Block> blocks) {
        DocumentDump dump = new DocumentDump();
        blocks.forEach(block -> dump.node("", block, 0));
        return dump.out.toString();
    }

    private void node(String name, Object node, int depth) {
        out.append("  ".repeat(depth)).append(name.isEmpty() ? "" : name + ": ");
        if (node instanceof Text text) {
            out.append('"').append(text.text()).append("\"\n");
            return;
        }
        out.append(node.getClass().getSimpleName());
        StringBuilder inside = new StringBuilder();
        for (RecordComponent component : node.getClass().getRecordComponents()) {
            Object value = value(component, node);
            String simple = simple(value);
            if (simple != null && !simple.isEmpty()) {
                out.append(' ').append(component.getName()).append('=').append(simple);
            } else if (value instanceof List<?> list && !list.isEmpty()) {
                inside.append(list(component.getName(), list, depth + 1));
            }
        }
        out.append('\n').append(inside);
    }

    private static String list(String name, List<?> list, int depth) {
        DocumentDump dump = new DocumentDump();
        boolean main = name.equals("blocks") || name.equals("content");
        for (Object one : list) {
            dump.node(main ? "" : name, one, depth);
        }
        return dump.out.toString();
    }

    /** The value on the same line; empty for nothing to say, null for lists and nodes. */
    private static String simple(Object value) {
        if (value instanceof SourceSpan || value == null || value.equals("")) {
            return "";
        }
        if (value instanceof Origin origin) {
            return "<" + origin.id() + ">";
        }
        if (value instanceof OptionalInt number) {
            return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(DocumentDump::simple).orElse("");
        }
        if (value instanceof List<?>) {
            return null;
        }
        return value instanceof Label label ? label.id() : value.toString();
    }

    private static Object value(RecordComponent component, Object node) {
        try {
            return component.getAccessor().invoke(node);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
