package io.github.reportassembly.document;

import java.util.List;

/** A whole report, ready to be numbered, laid out and written. */
public record Document(DocumentInfo info, List<Matter> matters) {
    public Document {
        matters = List.copyOf(matters);
    }
}
