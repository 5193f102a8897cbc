package io.github.reportassembly.read.markdown;

import java.util.List;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/** What brackets may hold beyond CommonMark: references, citations, footnote marks, words with attributes. */
final class BracketReader implements LinkProcessor {
    @Override
    public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext definitions) {
        if (link.destination() != null) {
            return LinkResult.none();
        }
        String text = link.text();
        if (text.startsWith("^")) {
            return isFootnoteId(text, definitions)
                    ? LinkResult.replaceWith(new FootnoteMark(text.substring(1)), link.afterTextBracket())
                    : LinkResult.none();
        }
        if (text.indexOf('@') >= 0) {
            Optional<List<ReferenceGroup>> references = ReferenceList.read(text);
            if (references.isPresent()) {
                return LinkResult.replaceWith(new ReferenceNode(references.get()), link.afterTextBracket());
            }
        }
        if (isDefined(link, definitions) || link.marker() != null) {
            return LinkResult.none();
        }
        scanner.setPosition(link.afterTextBracket());
        return AttributeScanner.scan(scanner)
                .filter(node -> node.attributes().value("lang").isPresent())
                .map(node -> LinkResult.wrapTextIn(new SpanNode(node), scanner.position()))
                .orElseGet(LinkResult::none);
    }

    private static boolean isDefined(LinkInfo link, InlineParserContext definitions) {
        String label = link.label() == null || link.label().isEmpty() ? link.text() : link.label();
        return definitions.getDefinition(LinkReferenceDefinition.class, label) != null;
    }

    /** One that is defined, or could be. */
    private static boolean isFootnoteId(String text, InlineParserContext definitions) {
        if (definitions.getDefinition(FootnoteDefinition.class, text.substring(1)) != null) {
            return true;
        }
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c) && "-_.:".indexOf(c) < 0) {
                return false;
            }
        }
        return text.length() > 1;
    }
}
