package io.github.reportassembly.read.yaml;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.diagnostic.Nearest;
import io.github.reportassembly.read.yaml.FieldType.Basic;
import io.github.reportassembly.read.yaml.FieldType.Choice;
import io.github.reportassembly.read.yaml.FieldType.Ids;
import io.github.reportassembly.source.SourceFile;
import io.github.reportassembly.source.SourceSpan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Checks single values: lines, texts, dates, ids and words of closed lists. */
final class ValueCheck {
    private static final Pattern BARE_NUMBER = Pattern.compile("[-+]?[0-9][0-9_]*(\\.[0-9]*)*");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern DASH = Pattern.compile("[\u2013\u2014\u2022\u00B7*]\\s+\\S.*", Pattern.DOTALL);
    private static final int SHOWN = 40;

    private final DiagnosticSink sink;

    ValueCheck(DiagnosticSink sink) {
        this.sink = sink;
    }

    /** @param path the keys that lead to the value, joined by dots */
    void check(YamlNode node, FieldType type, String path) {
        if (node instanceof YamlList list && type instanceof Ids ids && ids.several()) {
            list.items().forEach(item -> id(item, path, ids));
        } else if (!(node instanceof YamlScalar scalar)) {
            wrongType(node, type, path);
        } else if (!scalar.isBlank()) {
            scalar(scalar, type, path);
        }
    }

    private void scalar(YamlScalar scalar, FieldType type, String path) {
        if (type instanceof Choice choice) {
            choice(scalar, choice);
            return;
        }
        if (type instanceof Ids ids) {
            id(scalar, path, ids);
            return;
        }
        switch ((Basic) type) {
            case MARKDOWN -> markdown(scalar, path);
            case LINE, WORDS -> line(scalar, path);
            case NUMBER -> number(scalar, path);
            case ADDRESS -> address(scalar);
            case DATE -> date(scalar);
            case COUNT -> count(scalar, path);
            case NAME -> name(scalar);
        }
    }

    private void wrongType(YamlNode node, FieldType type, String path) {
        SourceFile file = node.span().file();
        char start = node.span().start() < file.text().length()
                ? file.text().charAt(node.span().start())
                : ' ';
        boolean text = type == Basic.LINE || type == Basic.MARKDOWN || type == Basic.WORDS;
        if (text && (start == '[' || start == '{')) {
            sink.report(SyntaxMistakes.valueStart(node.span(), start, last(path)));
            return;
        }
        String given = node instanceof YamlList ? "a list" : "keys with values";
        sink.report(
                Diagnostic.at(node.span(), DiagnosticCode.WRONG_TYPE, path + " is " + type.noun() + ", not " + given)
                        .withHint("write " + example(last(path), type)));
    }

    private void markdown(YamlScalar scalar, String path) {
        if (scalar.style() == ScalarStyle.FOLDED) {
            folded(scalar, path);
        } else if (scalar.style() != ScalarStyle.LITERAL && !scalar.isOneLine()) {
            sink.report(Diagnostic.at(
                            scalar.span(),
                            DiagnosticCode.YAML_FOLDED,
                            "without | the lines of " + path + " are joined, and lists break")
                    .withHint("write `" + last(path) + ": |` and put the text on the next line, two spaces in"));
        } else {
            cut(scalar, path);
        }
    }

    private void line(YamlScalar scalar, String path) {
        if (scalar.style() == ScalarStyle.FOLDED) {
            folded(scalar, path);
        } else if (scalar.value().strip().indexOf('\n') >= 0) {
            sink.report(Diagnostic.at(scalar.span(), DiagnosticCode.WRONG_TYPE, path + " is one line of text")
                    .withHint("put all of it on one line"));
        } else {
            cut(scalar, path);
        }
    }

    private void folded(YamlScalar scalar, String path) {
        sink.report(Diagnostic.at(
                        scalar.span()
                                .file()
                                .span(scalar.span().start(), scalar.span().start() + 1),
                        DiagnosticCode.YAML_FOLDED,
                        "> joins the lines of " + path + " and breaks lists")
                .withHint("write | in its place"));
    }

    /** A plain value ends at {@code #} after a space; in a line of text that is hardly ever meant. */
    private void cut(YamlScalar scalar, String path) {
        if (scalar.style() != ScalarStyle.PLAIN) {
            return;
        }
        String text = scalar.span().file().text();
        int at = scalar.span().end();
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '#') {
            String key = last(path);
            sink.report(Diagnostic.at(
                            scalar.span().file().span(at, at + 1),
                            DiagnosticCode.TEXT_CUT,
                            "all from # on is a comment: the " + key + " is only \"" + scalar.value() + "\"")
                    .withHint("put the whole " + key + " in double quotes"));
        }
    }

    private void number(YamlScalar scalar, String path) {
        if (scalar.style() == ScalarStyle.PLAIN
                && BARE_NUMBER.matcher(scalar.value()).matches()) {
            String quantity = scalar.value().matches("[0-9]+\\.[0-9]+")
                    ? new BigDecimal(scalar.value()).stripTrailingZeros().toPlainString()
                    : scalar.value();
            String message = quantity.equals(scalar.value())
                    ? "a printed number stands in quotes, and " + quantity + " does not"
                    : "without quotes " + scalar.value() + " is the number " + quantity;
            sink.report(Diagnostic.at(scalar.span(), DiagnosticCode.UNQUOTED_NUMBER, message)
                    .withHint("write " + last(path) + ": \"" + scalar.value() + "\""));
        }
    }

    void date(YamlScalar scalar) {
        if (date(scalar.value()).isEmpty()) {
            sink.report(Diagnostic.at(
                            scalar.span(), DiagnosticCode.NOT_A_DATE, "\"" + cut(scalar.value()) + "\" is no date")
                    .withHint(
                            DATE.matcher(scalar.value().strip()).matches()
                                    ? "the calendar has no such day"
                                    : "write year, month and day with hyphens: 2026-03-02"));
        }
    }

    static Optional<LocalDate> date(String value) {
        try {
            String date = value.strip();
            return DATE.matcher(date).matches() ? Optional.of(LocalDate.parse(date)) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private void address(YamlScalar scalar) {
        String address = scalar.value().strip();
        if (!isAddress(address)) {
            boolean bare = address.indexOf(':') < 0 && address.indexOf('.') > 0 && address.indexOf(' ') < 0;
            sink.report(Diagnostic.at(
                            scalar.span(),
                            DiagnosticCode.FORBIDDEN_LINK,
                            "\"" + cut(address) + "\" is no address in the web")
                    .withHint(bare ? "write https://" + cut(address) : "write one that begins with https://"));
        }
    }

    /** Whether it can be linked. */
    static boolean isAddress(String words) {
        return (words.startsWith("https://") || words.startsWith("http://") || words.startsWith("mailto:"))
                && words.chars().noneMatch(c -> c <= ' ' || c == '"' || c == '<' || c == '>');
    }

    private void count(YamlScalar scalar, String path) {
        if (count(scalar.value().strip()).isEmpty()) {
            sink.report(Diagnostic.at(
                            scalar.span(),
                            DiagnosticCode.WRONG_TYPE,
                            last(path) + " is a whole number, not \"" + cut(scalar.value()) + "\"")
                    .withHint("write the number in digits: " + example(last(path), Basic.COUNT)));
        }
    }

    /** A whole number from 1 to 9999 in digits; empty if it is none. */
    static OptionalInt count(String words) {
        boolean isCount = words.length() <= 4
                && !words.isEmpty()
                && words.chars().allMatch(c -> c >= '0' && c <= '9')
                && !words.startsWith("0");
        return isCount ? OptionalInt.of(Integer.parseInt(words)) : OptionalInt.empty();
    }

    private void name(YamlScalar scalar) {
        if (!KeyRule.isId(scalar.value().strip())) {
            sink.report(Diagnostic.at(
                            scalar.span(), DiagnosticCode.BAD_ID, "the report's id names files, and this cannot be one")
                    .withHint("use small letters a to z, digits and single hyphens, at most 60 in all"));
        }
    }

    private void id(YamlNode node, String path, Ids type) {
        if (!(node instanceof YamlScalar scalar)) {
            sink.report(Diagnostic.at(node.span(), DiagnosticCode.WRONG_TYPE, path + " holds ids, no lists or keys")
                    .withHint("write " + last(path) + ": [one, two]"));
        } else if (DASH.matcher(scalar.value()).matches()) {
            SourceSpan span = scalar.span();
            String word = scalar.value().strip();
            sink.report(Diagnostic.at(
                            span.file().span(span.start(), span.start() + 1),
                            DiagnosticCode.BAD_ID,
                            "a line of a list begins with a hyphen, and " + word.charAt(0) + " is none")
                    .withHint("write - " + word.split("\\s+", -1)[1]));
        } else if (odd(scalar.value()).isPresent()) {
            String clean = cleaned(scalar.value().strip());
            sink.report(Diagnostic.at(
                            scalar.span(),
                            DiagnosticCode.BAD_ID,
                            "\"" + cut(scalar.value()) + "\" holds "
                                    + odd(scalar.value()).get())
                    .withHint("type it anew: " + clean));
        } else if (scalar.value().strip().indexOf(' ') >= 0) {
            sink.report(Diagnostic.at(scalar.span(), DiagnosticCode.BAD_ID, "\"" + cut(scalar.value()) + "\" is no id")
                    .withHint(
                            type.several()
                                    ? "put several ids in brackets: " + last(path) + ": [one, two]"
                                    : "write the id alone, as it stands where the thing is named"));
        }
    }

    /** Whether it can be looked up, or has been reported as something that can be none. */
    static boolean isOneId(String value) {
        return !value.isBlank() && value.strip().indexOf(' ') < 0 && odd(value).isEmpty();
    }

    /** What in an id looks like something else: a hyphen that is none, or a character that nobody sees. */
    private static Optional<String> odd(String value) {
        for (int i = 0; i < value.length(); i++) {
            int type = Character.getType(value.charAt(i));
            if (type == Character.DASH_PUNCTUATION && value.charAt(i) != '-') {
                return Optional.of("a dash that is no hyphen");
            }
            if (type == Character.FORMAT || value.charAt(i) == '\u00A0') {
                return Optional.of("an invisible character");
            }
        }
        return Optional.empty();
    }

    private static String cleaned(String value) {
        StringBuilder clean = new StringBuilder();
        value.codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT && c != 0xA0)
                .map(c -> Character.getType(c) == Character.DASH_PUNCTUATION ? '-' : c)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private void choice(YamlScalar scalar, Choice choice) {
        String word = scalar.value().strip();
        if (choice.values().contains(word)) {
            return;
        }
        String known = word.toLowerCase(Locale.ROOT);
        String meant =
                choice.values().contains(known) ? known : choice.synonyms().get(known);
        Optional<String> near = Optional.ofNullable(meant).or(() -> Nearest.to(known, choice.values()));
        SourceSpan span = scalar.span();
        sink.report(Diagnostic.at(span, DiagnosticCode.NOT_IN_LIST, "\"" + cut(word) + "\" is no " + choice.noun())
                .withHint(list(choice.values(), "or")
                        + near.map(value -> "; you may mean " + value).orElse("")));
    }

    /** How a field is written. */
    static String example(String name, FieldType type) {
        if (type instanceof Choice choice) {
            return name + ": and one of " + list(choice.values(), "or");
        }
        if (type instanceof Ids ids) {
            return name + (ids.several() ? ": [one, two]" : ": and an id");
        }
        if (!(type instanceof Basic basic)) {
            return name + ": and its keys on the next lines, two spaces in";
        }
        return switch (basic) {
            case MARKDOWN -> "`" + name + ": |` and put the text on the next line, two spaces in";
            case LINE, WORDS, NAME -> name + ": and the words on the same line";
            case NUMBER -> name + ": \"1.10\"";
            case ADDRESS -> name + ": https://example.org/report";
            case DATE -> name + ": 2026-03-02";
            case COUNT -> name + ": 40";
        };
    }

    /** {@code a, b or c}. */
    static String list(List<String> words, String joint) {
        int last = words.size() - 1;
        return last == 0
                ? words.get(0)
                : String.join(", ", words.subList(0, last)) + " " + joint + " " + words.get(last);
    }

    /** The last of the keys of a path. */
    static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** The first of the words that somebody wrote, fit for a message of one line. */
    static String cut(String words) {
        String line = words.strip().replace('\n', ' ');
        if (line.codePointCount(0, line.length()) <= SHOWN) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
