package io.github.reportassembly.validate.prose;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.source.SourceSpan;
import java.util.Locale;
import java.util.Set;

/** The words of a link say where it leads: who has them read aloud, or reads them on paper, needs that. */
final class LinkWords implements ProseCheck {
    private final Set<String> empty;
    private final DiagnosticSink sink;

    LinkWords(Wordlists lists, DiagnosticSink sink) {
        this.empty = lists.words("links");
        this.sink = sink;
    }

    @Override
    public void passage(Passage passage) {
        for (Passage.LinkUse link : passage.links()) {
            if (link.bare()) {
                address(passage, link);
                continue;
            }
            String words = passage.text().substring(link.from(), link.to());
            if (empty.contains(words.strip().toLowerCase(Locale.ROOT))) {
                sink.report(Diagnostic.at(
                                link.span(),
                                DiagnosticCode.LINK_TEXT,
                                "\"" + words.strip() + "\" does not say where the link leads")
                        .withHint("make the link of the words that name its goal"));
            }
        }
    }

    /** Whoever puts an address in angles wants it to be read. */
    private static boolean isMeant(SourceSpan span) {
        String source = span.file().text();
        return source.startsWith("<", span.start()) || (span.start() > 0 && source.charAt(span.start() - 1) == '<');
    }

    /** An address at the end of a sentence, or alone, is given as one; in the midst of words it stands for a name. */
    private void address(Passage passage, Passage.LinkUse link) {
        boolean midst = passage.words() > 0
                && passage.kind() == Passage.Kind.PARAGRAPH
                && link.from() > passage.from(0)
                && link.to() + 1 < passage.text().length()
                && passage.at(link.to()) == ' '
                && Character.isLowerCase(passage.at(link.to() + 1))
                && !isMeant(link.span());
        if (midst) {
            sink.report(
                    Diagnostic.at(link.span(), DiagnosticCode.LINK_TEXT, "an address stands in the midst of a sentence")
                            .withHint("write [words](address), with words that name its goal"));
        }
    }
}
