package io.github.reportassembly.numbering;

import io.github.reportassembly.document.ContentsKind;
import io.github.reportassembly.document.Reference;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The numbers of a document: a table beside the tree. */
public interface Numbers {
    /** The number of a label; empty if nothing has that label. */
    Optional<PrintedNumber> number(String label);

    /** The printed number of a section, by its origin id; empty for a section without one. */
    String section(String originId);

    /** The printed number of a captioned table or figure, by its origin id; empty for one without a caption. */
    String caption(String originId);

    /** The printed number of a numbered paragraph, such as {@code 3.12}, by its origin id; empty for others. */
    Optional<String> paragraph(String originId);

    /** The number of a footnote, counted through the document from 1. */
    int footnote(String key);

    /**
     * What a reference prints.
     *
     * @param page the printed page number of a label's id; empty text while it is not known
     */
    List<ReferencePiece> pieces(Reference reference, Function<String, String> page);

    /** The lines of a list of contents, in order. */
    List<ContentsEntry> contents(ContentsKind kind);
}
