package io.github.reportassembly.read.yaml;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.diagnostic.Limit;
import io.github.reportassembly.diagnostic.Limits;
import io.github.reportassembly.source.SourceFile;
import io.github.reportassembly.source.SourceSpan;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Parses YAML of which only mappings, lists and scalars are wanted: no anchors, aliases, tags or second documents. A file
 * that cannot be parsed gives one message.
 *
 * <p>Values are built from the parser's events, not from its nodes: no type is then ever resolved, so that {@code no},
 * {@code 1.10}, {@code 0123} and {@code 12:30} stay the words that they are.
 */
final class YamlParser {
    /** What may follow a backslash in YAML but stands for something invisible. */
    private static final String HIDDEN_ESCAPES = "abtnvfre0xuUNLP_ ";

    private final SourceFile file;
    private final boolean beyondBasicPlane;
    private final Parser parser;
    private final int deepest;
    private int depth;

    private YamlParser(SourceFile file, Limits limits) {
        this.deepest = limits.of(Limit.YAML_DEPTH);
        this.file = file;
        this.beyondBasicPlane = file.text().chars().anyMatch(c -> Character.isSurrogate((char) c));
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Math.max(1, file.text().length()));
        options.setNestingDepthLimit(deepest);
        options.setMaxAliasesForCollections(0);
        options.setProcessComments(false);
        this.parser = new ParserImpl(new StreamReader(new StringReader(file.text())), options);
    }

    /** The file's value; empty with a diagnostic if there is none or it cannot be parsed. */
    static Optional<YamlNode> parse(SourceFile file, Limits limits, DiagnosticSink sink) {
        Optional<Diagnostic> mistake = ConflictMarkers.find(file).or(() -> IndentMistakes.find(file));
        if (mistake.isPresent()) {
            sink.report(mistake.get());
            return Optional.empty();
        }
        YamlParser parser = new YamlParser(file, limits);
        try {
            return Optional.of(parser.document());
        } catch (Refused e) {
            sink.report(e.diagnostic);
        } catch (MarkedYAMLException e) {
            sink.report(new SyntaxMistakes(file).explain(parser.problem(e)));
        } catch (RuntimeException | StackOverflowError e) {
            // Whatever else the parser throws on some input is still a mistake in that input.
            sink.report(parser.tooHard());
        }
        return Optional.empty();
    }

    private YamlNode document() {
        parser.getEvent();
        if (parser.checkEvent(Event.ID.StreamEnd)) {
            throw new Refused(Diagnostic.at(file.beginning(), DiagnosticCode.YAML_SYNTAX, "this file is empty")
                    .withHint("write its fields, or delete it"));
        }
        parser.getEvent();
        YamlNode root = node();
        parser.getEvent();
        if (!parser.checkEvent(Event.ID.StreamEnd)) {
            int at = offset(parser.peekEvent().getStartMark());
            throw new Refused(
                    Diagnostic.at(file.span(at, at), DiagnosticCode.YAML_SYNTAX, "a second document begins here")
                            .withHint("a file holds one: delete the line ---, or put what follows into another file"));
        }
        return root;
    }

    private YamlNode node() {
        Event event = parser.getEvent();
        refuseExtras((NodeEvent) event);
        if (event instanceof ScalarEvent scalar) {
            YamlScalar value = new YamlScalar(span(event, event), scalar.getValue(), style(scalar));
            refuseEscapes(value);
            return value;
        }
        depth++;
        if (depth > deepest) {
            throw new Refused(tooHard());
        }
        YamlNode node = event.is(Event.ID.SequenceStart) ? list(event) : map(event);
        depth--;
        return node;
    }

    private YamlList list(Event start) {
        List<YamlNode> items = new ArrayList<>();
        while (!parser.checkEvent(Event.ID.SequenceEnd)) {
            items.add(node());
        }
        return new YamlList(span(start, parser.getEvent()), items);
    }

    private YamlMap map(Event start) {
        List<YamlEntry> entries = new ArrayList<>();
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            YamlNode key = node();
            if (!(key instanceof YamlScalar name)) {
                throw new Refused(Diagnostic.at(key.span(), DiagnosticCode.YAML_SYNTAX, "a key is a word, not a list"));
            }
            entries.add(new YamlEntry(name, node()));
        }
        return new YamlMap(span(start, parser.getEvent()), entries);
    }

    private static ScalarStyle style(ScalarEvent scalar) {
        return switch (scalar.getScalarStyle()) {
            case PLAIN, JSON_SCALAR_STYLE -> ScalarStyle.PLAIN;
            case SINGLE_QUOTED -> ScalarStyle.SINGLE_QUOTED;
            case DOUBLE_QUOTED -> ScalarStyle.DOUBLE_QUOTED;
            case LITERAL -> ScalarStyle.LITERAL;
            case FOLDED -> ScalarStyle.FOLDED;
        };
    }

    private void refuseExtras(NodeEvent event) {
        SourceSpan span = span(event, event);
        if (event instanceof AliasEvent) {
            String words = "references to other values (*) are not used";
            throw new Refused(new SyntaxMistakes(file).explain(new SyntaxProblem(words, span.start(), span.start())));
        }
        if (event.getAnchor() != null) {
            throw new Refused(SyntaxMistakes.anchor(span, event instanceof ScalarEvent, keyBefore(span)));
        }
        String tag = event instanceof ScalarEvent scalar ? scalar.getTag() : ((CollectionStartEvent) event).getTag();
        if (tag != null) {
            throw new Refused(SyntaxMistakes.tag(span, keyBefore(span)));
        }
    }

    /**
     * What is written as an escape passes the text gate: so it may make no control character. The register's files are
     * written by the build, which needs them.
     */
    private void refuseEscapes(YamlScalar value) {
        String text = file.text();
        int end = Math.min(value.span().end(), text.length());
        if (value.style() != ScalarStyle.DOUBLE_QUOTED || file.path().startsWith(FileRules.REGISTER)) {
            return;
        }
        for (int at = text.indexOf('\\', value.span().start());
                at >= 0 && at < end - 1;
                at = text.indexOf('\\', at + 2)) {
            if (HIDDEN_ESCAPES.indexOf(text.charAt(at + 1)) >= 0) {
                throw new Refused(SyntaxMistakes.escape(file.span(at, at + 1)));
            }
        }
    }

    private String keyBefore(SourceSpan span) {
        return new LineStructure(file).key(span.startPosition().line());
    }

    private SourceSpan span(Event first, Event last) {
        int start = offset(first.getStartMark());
        return file.span(start, Math.max(start, offset(last.getEndMark())));
    }

    private int offset(Mark mark) {
        int index = mark.getIndex();
        return beyondBasicPlane ? file.text().offsetByCodePoints(0, index) : index;
    }

    private SyntaxProblem problem(MarkedYAMLException e) {
        Mark at = e.getProblemMark() != null ? e.getProblemMark() : e.getContextMark();
        Mark context = e.getContextMark() != null ? e.getContextMark() : at;
        if (at == null) {
            return new SyntaxProblem(String.valueOf(e.getProblem()), 0, 0);
        }
        return new SyntaxProblem(String.valueOf(e.getProblem()), offset(at), offset(context));
    }

    private Diagnostic tooHard() {
        return Diagnostic.at(
                        file.beginning(),
                        DiagnosticCode.YAML_SYNTAX,
                        "this file cannot be read as YAML: something in it is nested too deep or written oddly")
                .withHint("nest at most " + deepest + " levels, and leave out anchors, tags and %");
    }

    /** Something that YAML allows and reports do not. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Diagnostic diagnostic;

        Refused(Diagnostic diagnostic) {
            super(diagnostic.message(), null, false, false);
            this.diagnostic = diagnostic;
        }
    }
}
