package io.github.reportassembly.layout.flow;

import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.image.ImageStore;
import io.github.reportassembly.language.Phrases;
import io.github.reportassembly.layout.line.LineBreaker;
import io.github.reportassembly.numbering.Numbers;
import io.github.reportassembly.style.BlockStyle;
import io.github.reportassembly.style.StyleName;
import io.github.reportassembly.style.StyleSheet;

/** All that a text is set with. */
public record Typography(
        StyleSheet sheet,
        LineBreaker breaker,
        Numbers numbers,
        ImageStore images,
        Phrases phrases,
        DiagnosticSink sink) {
    public BlockStyle style(StyleName name) {
        return sheet.style(name);
    }

    /** The same, with problems told elsewhere. */
    public Typography reportingTo(DiagnosticSink other) {
        return new Typography(sheet, breaker.reportingTo(other), numbers, images, phrases, other);
    }

    public boolean rightToLeft() {
        return phrases.rightToLeft();
    }
}
