package io.github.reportassembly.register;

import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.model.Finding;
import io.github.reportassembly.model.Part;
import io.github.reportassembly.model.Recommendation;
import io.github.reportassembly.model.RichLine;
import io.github.reportassembly.model.RichText;
import io.github.reportassembly.model.Seal;
import java.util.List;

/**
 * What a text means, as twelve hexadecimal digits: the beginning of the SHA-256 of its canonical form. Wrapping lines
 * anew, other list marks or another way to write emphasis do not change it; other words, links or structure do.
 *
 * <p>A recommendation's is that of its text and not of its parts, which have their own; what it asks of whom and by when
 * is no text. Its title stands in the register as it is, as does that of a finding.
 */
final class TextHash {
    private static final int DIGITS = 12;

    private TextHash() {}

    static String of(Recommendation item) {
        return hash(List.of(), item.text().map(RichText::blocks).orElse(List.of()));
    }

    static String of(Part part) {
        return hash(
                part.title().map(RichLine::content).orElse(List.of()),
                part.text().blocks());
    }

    static String of(Finding finding) {
        return hash(List.of(), finding.statement().blocks());
    }

    private static String hash(List<Inline> title, List<Block> blocks) {
        return Seal.of(CanonicalText.of(title, blocks)).digits().substring(0, DIGITS);
    }
}
