package io.github.reportassembly.rehearsal;

import io.github.reportassembly.document.ContentsKind;
import io.github.reportassembly.document.Reference;
import io.github.reportassembly.numbering.ContentsEntry;
import io.github.reportassembly.numbering.Numbers;
import io.github.reportassembly.numbering.PrintedNumber;
import io.github.reportassembly.numbering.ReferencePiece;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The numbers of a page that nobody will see. */
final class NoNumbers implements Numbers {
    @Override
    public Optional<PrintedNumber> number(String label) {
        return Optional.empty();
    }

    @Override
    public String section(String originId) {
        return "1";
    }

    @Override
    public String caption(String originId) {
        return "1";
    }

    @Override
    public Optional<String> paragraph(String originId) {
        return Optional.empty();
    }

    @Override
    public int footnote(String key) {
        return 1;
    }

    @Override
    public List<ReferencePiece> pieces(Reference reference, Function<String, String> page) {
        return List.of();
    }

    @Override
    public List<ContentsEntry> contents(ContentsKind kind) {
        return List.of();
    }
}
