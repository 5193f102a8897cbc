package io.github.reportassembly.layout.line;

import io.github.reportassembly.style.FontKey;
import io.github.reportassembly.text.FontLibrary;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** All words of a document, shaped once for each font key and direction. Several threads may use it. */
final class Shapes {
    private record Key(FontKey font, boolean chinese, boolean toLeft, boolean apart) {}

    private final FontLibrary library;
    private final Map<Key, WordShapes> words = new ConcurrentHashMap<>();

    Shapes(FontLibrary library) {
        this.library = library;
    }

    WordShapes of(TextRun run, boolean toLeft) {
        boolean apart = run.style().tracking() != 0;
        Key key = new Key(run.style().font(), run.language().startsWith("zh"), toLeft, apart);
        return words.computeIfAbsent(key, k -> new WordShapes(library, k.font(), k.chinese(), k.toLeft(), k.apart()));
    }
}
