package io.github.reportassembly.read.markdown;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/** Attribute lists wherever they stand in the text: after headings, images, captions. */
final class AttributeParser implements InlineContentParser {
    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        return AttributeScanner.scan(scanner)
                .map(node -> ParsedInline.of(node, scanner.position()))
                .orElseGet(ParsedInline::none);
    }

    /** Makes a parser for each stretch of text. */
    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('{');
        }

        @Override
        public InlineContentParser create() {
            return new AttributeParser();
        }
    }
}
