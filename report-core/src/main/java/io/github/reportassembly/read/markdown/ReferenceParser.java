package io.github.reportassembly.read.markdown;

import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.Nearest;
import io.github.reportassembly.document.ReferenceForm;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** References outside brackets; e-mail addresses, escaped signs and unknown words stay text. */
final class ReferenceParser implements InlineContentParser {
    /** Longer than any id with part and version, so that a row of signs costs no more than its length. */
    private static final int LOOK_AHEAD = 200;

    /** Where a reference may follow another and a slash: {@code @rec-a/@rec-b}. */
    private Optional<Position> afterSlash = Optional.empty();

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        Position start = scanner.position();
        if (!mayFollow(scanner.peekPreviousCodePoint()) && !afterSlash.equals(Optional.of(start))) {
            return ParsedInline.none();
        }
        String ahead = ahead(scanner);
        Optional<FoundReference> found = ReferenceSyntax.find(ahead, 0);
        scanner.setPosition(start);
        if (found.isEmpty()) {
            return doubtful(ahead, scanner);
        }
        advance(scanner, found.get().end());
        ReferenceForm form = found.get().isSource() ? ReferenceForm.CITATION : form(scanner);
        Position end = scanner.position();
        if (scanner.next('/')) {
            afterSlash = Optional.of(scanner.position());
        }
        ReferenceGroup group = new ReferenceGroup(form, List.of(found.get().target("")));
        return ParsedInline.of(new ReferenceNode(List.of(group)), end);
    }

    /** What stands before the sign in an e-mail address or in the path of a web address. */
    private static boolean mayFollow(int before) {
        if (before > Character.MAX_VALUE) {
            return true;
        }
        char c = (char) before;
        return !ReferenceSyntax.isLatin(c) && !ReferenceSyntax.isLetterOrDigit(c) && "_+-%/=@".indexOf(c) < 0;
    }

    private static String ahead(Scanner scanner) {
        StringBuilder ahead = new StringBuilder();
        while (scanner.hasNext() && ahead.length() < LOOK_AHEAD && !Character.isWhitespace(scanner.peek())) {
            ahead.append(scanner.peek());
            scanner.next();
        }
        return ahead.toString();
    }

    private static void advance(Scanner scanner, int count) {
        for (int i = 0; i < count; i++) {
            scanner.next();
        }
    }

    private static ReferenceForm form(Scanner scanner) {
        Position after = scanner.position();
        Optional<ReferenceForm> form =
                AttributeScanner.scan(scanner).flatMap(node -> ReferenceList.form(node.attributes()));
        if (form.isEmpty()) {
            scanner.setPosition(after);
        }
        return form.orElse(ReferenceForm.FULL);
    }

    private static ParsedInline doubtful(String ahead, Scanner scanner) {
        int end = ReferenceSyntax.nameEnd(ahead, 1);
        String word = ReferenceSyntax.firstWord(ahead, 1, end);
        if (word.isEmpty() || (end < ahead.length() && ahead.charAt(end) == '@')) {
            return ParsedInline.none();
        }
        String name = ahead.substring(1, end);
        String lower = word.toLowerCase(Locale.ROOT);
        Optional<String> known = ReferenceSyntax.PREFIXES.contains(lower)
                ? Optional.of(lower)
                : ReferenceSyntax.PREFIXES.stream()
                        .filter(prefix -> Nearest.oneSlip(lower, prefix))
                        .findFirst();
        if (known.isEmpty()) {
            return ParsedInline.none();
        }
        String meant = known.get()
                + name.substring(word.length()).toLowerCase(Locale.ROOT).replace('_', '-');
        DoubtfulText node = lower.equals(known.get())
                ? new DoubtfulText(
                        "@" + name,
                        DiagnosticCode.BAD_ID,
                        "@" + name + " is no id: it has letters that ids do not have, so it stays text",
                        "ids are small letters, digits and single hyphens: @" + meant)
                : new DoubtfulText(
                        "@" + name,
                        DiagnosticCode.UNKNOWN_PREFIX,
                        "nothing is named " + word + "-…, so @" + name + " stays text",
                        "did you mean @" + meant + "? If not, write \\@" + name);
        advance(scanner, end);
        return ParsedInline.of(node, scanner.position());
    }

    /** Makes a parser for each stretch of text. */
    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('@');
        }

        @Override
        public InlineContentParser create() {
            return new ReferenceParser();
        }
    }
}
