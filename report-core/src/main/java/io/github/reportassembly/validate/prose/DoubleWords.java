package io.github.reportassembly.validate.prose;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticSink;
import java.util.Set;

/** A word that stands there twice, most often at the end of a line and the beginning of the next. */
final class DoubleWords implements ProseCheck {
    private final Set<String> allowed;
    private final WordTable words;
    private final DiagnosticSink sink;

    DoubleWords(Wordlists lists, WordTable words, DiagnosticSink sink) {
        this.allowed = lists.words("doubles");
        this.words = words;
        this.sink = sink;
    }

    @Override
    public void passage(Passage passage) {
        for (int i = 0; i + 1 < passage.words(); i++) {
            if (passage.id(i) == passage.id(i + 1) && passage.followsSpaced(i) && isSlip(passage, i)) {
                String word = passage.word(i + 1);
                sink.report(Diagnostic.at(
                                passage.span(i, i + 1),
                                DiagnosticCode.DOUBLE_WORD,
                                "\"" + word + "\" stands here twice")
                        .withHint("delete one of them"));
            }
        }
    }

    private boolean isSlip(Passage passage, int word) {
        String text = words.word(passage.id(word));
        char first = text.charAt(0);
        boolean letters = Character.isLetter(first) && !Character.isIdeographic(text.codePointAt(0));
        // A name such as Walla Walla has two capitals.
        boolean name = Character.isUpperCase(passage.text().charAt(passage.from(word + 1)));
        boolean third = word > 0 && passage.id(word - 1) == passage.id(word);
        return letters && !name && !third && !allowed.contains(text) && (text.length() > 1 || first == 'a');
    }
}
