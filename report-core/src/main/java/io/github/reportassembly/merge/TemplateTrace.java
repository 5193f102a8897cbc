package io.github.reportassembly.merge;

import freemarker.core.Environment;
import freemarker.core.TemplateProcessingTracer;
import io.github.reportassembly.source.SourceFile;
import io.github.reportassembly.source.SourceSpan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Remembers which line of which template wrote what. It costs as much as the templates themselves, so it runs only
 * once something is wrong with what they wrote.
 */
final class TemplateTrace extends LimitedWriter implements TemplateProcessingTracer {
    private final Deque<TracedElement> running = new ArrayDeque<>();
    private final List<Chunk> chunks = new ArrayList<>();

    /** A piece of output, from an offset on. */
    private record Chunk(int offset, String text, Optional<TracedElement> element) {}

    TemplateTrace(int limit) {
        super(limit);
    }

    @Override
    public void enterElement(Environment environment, TracedElement element) {
        running.push(element);
    }

    @Override
    public void exitElement(Environment environment, TracedElement element) {
        running.pop();
    }

    @Override
    public void write(char[] chars, int offset, int length) {
        note(new String(chars, offset, length));
        super.write(chars, offset, length);
    }

    @Override
    public void write(String string, int offset, int length) {
        note(string.substring(offset, offset + length));
        super.write(string, offset, length);
    }

    private void note(String text) {
        chunks.add(new Chunk(length(), text, Optional.ofNullable(running.peek())));
    }

    /**
     * The place in a template that wrote what stands at an offset of the output.
     *
     * @param files the template of a name
     */
    Optional<SourceSpan> span(int offset, Function<String, Optional<SourceFile>> files) {
        Chunk found = null;
        for (Chunk chunk : chunks) {
            if (chunk.offset() > offset && found != null) {
                break;
            }
            found = chunk;
        }
        if (found == null || found.element().isEmpty()) {
            return Optional.empty();
        }
        Chunk chunk = found;
        TracedElement element = chunk.element().get();
        return files.apply(element.getTemplate().getName())
                .map(file -> place(file, element, chunk.text(), offset - chunk.offset()));
    }

    private static SourceSpan place(SourceFile file, TracedElement element, String text, int within) {
        int begin = TemplatePosition.offset(file, element.getBeginLine(), element.getBeginColumn());
        int end = TemplatePosition.offset(file, element.getEndLine(), element.getEndColumn()) + 1;
        // Words that stand in the template as they were written give the very place.
        int at = file.text().indexOf(text, begin);
        if (at >= 0 && at <= end) {
            int exact = Math.min(at + Math.max(0, within), file.text().length());
            return file.span(exact, nameEnd(file.text(), exact));
        }
        return file.span(begin, Math.max(begin, Math.min(end, file.text().length())));
    }

    /** The end of a tag's name, or of a single character that begins none. */
    private static int nameEnd(String text, int start) {
        int end = Math.min(start + 1, text.length());
        if (end > start && text.charAt(start) == '<') {
            while (end < text.length() && " \n\t/>".indexOf(text.charAt(end)) < 0) {
                end++;
            }
        }
        return end;
    }
}
