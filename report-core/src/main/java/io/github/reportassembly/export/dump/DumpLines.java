package io.github.reportassembly.export.dump;

/** Lines of text at a depth. */
final class DumpLines {
    private final StringBuilder text = new StringBuilder();
    private int depth;

    void add(String line) {
        text.append("  ".repeat(depth)).append(line).append('\n');
    }

    void indented(Runnable writing) {
        depth++;
        writing.run();
        depth--;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
