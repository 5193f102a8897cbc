package io.github.reportassembly.layout.line;

import io.github.reportassembly.style.FontKey;
import io.github.reportassembly.text.FontLibrary;
import java.util.HashMap;
import java.util.Map;

/** All words of a document, shaped once for each font key and direction. */
final class Shapes {
    private record Key(FontKey font, boolean chinese, boolean toLeft, boolean apart) {}

    private final FontLibrary library;
    private final Map<Key, WordShapes> words = new HashMap<>();

    Shapes(FontLibrary library) {
        this.library = library;
    }

    WordShapes of(TextRun run, boolean toLeft) {
        boolean apart = run.style().tracking() != 0;
        Key key = new Key(run.style().font(), run.language().startsWith("zh"), toLeft, apart);
        WordShapes known = words.get(key);
        if (known == null) {
            known = new WordShapes(library, key.font(), key.chinese(), toLeft, apart);
            words.put(key, known);
        }
        return known;
    }
}
