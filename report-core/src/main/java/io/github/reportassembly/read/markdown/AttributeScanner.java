package io.github.reportassembly.read.markdown;

import java.util.Optional;
import org.commonmark.parser.beta.Scanner;

/** Finds an attribute list at a scanner's position. */
final class AttributeScanner {
    private AttributeScanner() {}

    /**
     * The list at the position, which is then after it; nothing if there is none, and then the position is anywhere. No
     * brace stands within an attribute list unless escaped, so each character is looked at once, however many braces
     * there are.
     */
    static Optional<AttributesNode> scan(Scanner scanner) {
        if (!scanner.next('{')) {
            return Optional.empty();
        }
        StringBuilder inner = new StringBuilder();
        char quote = 0;
        while (scanner.hasNext()) {
            char c = scanner.peek();
            if (c == '{' || (c == '}' && quote != 0)) {
                return Optional.empty();
            }
            scanner.next();
            if (c == '}') {
                String text = inner.toString();
                return AttributeSyntax.read(text).map(read -> new AttributesNode(read, "{" + text + "}"));
            }
            inner.append(c);
            if (c == '\\' && scanner.hasNext()) {
                inner.append(scanner.peek());
                scanner.next();
            } else if (c == quote) {
                quote = 0;
            } else if (quote == 0 && (c == '"' || (c == '\'' && opensValue(inner)))) {
                quote = c;
            }
        }
        return Optional.empty();
    }

    /** An apostrophe is a quotation mark after an equals sign alone. */
    private static boolean opensValue(StringBuilder inner) {
        return inner.length() > 1 && inner.charAt(inner.length() - 2) == '=';
    }
}
