package io.github.reportassembly.read.yaml;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.source.SourceFile;
import io.github.reportassembly.source.SourceSpan;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Parses YAML of which only mappings, lists and scalars are wanted: no anchors, aliases, tags or second documents, and
 * every scalar stays the word that was written. A file that cannot be parsed gives one message.
 */
final class YamlParser {
    private static final int DEPTH_LIMIT = 20;
    private static final int SIZE_LIMIT = 1 << 20;

    private final SourceFile file;
    private final boolean beyondBasicPlane;

    private YamlParser(SourceFile file) {
        this.file = file;
        this.beyondBasicPlane = file.text().chars().anyMatch(c -> Character.isSurrogate((char) c));
    }

    /** The file's value; empty with a diagnostic if there is none or it cannot be parsed. */
    static Optional<YamlNode> parse(SourceFile file, DiagnosticSink sink) {
        Optional<Diagnostic> mistake = ConflictMarkers.find(file).or(() -> IndentMistakes.find(file));
        if (mistake.isPresent()) {
            sink.report(mistake.get());
            return Optional.empty();
        }
        YamlParser parser = new YamlParser(file);
        try {
            Node root = parser.compose();
            if (root == null) {
                sink.report(Diagnostic.at(file.beginning(), DiagnosticCode.YAML_SYNTAX, "this file is empty")
                        .withHint("write its fields, or delete it"));
                return Optional.empty();
            }
            return Optional.of(parser.node(root));
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

    private Node compose() {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(DEPTH_LIMIT);
        options.setCodePointLimit(SIZE_LIMIT);
        options.setAllowDuplicateKeys(true);
        options.setProcessComments(false);
        StreamReader reader = new StreamReader(new StringReader(file.text()));
        return new Composer(new ParserImpl(reader, options), new NoTypes(), options).getSingleNode();
    }

    private YamlNode node(Node node) {
        refuseExtras(node);
        if (node instanceof ScalarNode scalar) {
            return scalar(scalar);
        }
        if (node instanceof SequenceNode sequence) {
            List<YamlNode> items = new ArrayList<>();
            for (Node item : sequence.getValue()) {
                items.add(node(item));
            }
            return new YamlList(span(node), items);
        }
        List<YamlEntry> entries = new ArrayList<>();
        for (NodeTuple tuple : ((MappingNode) node).getValue()) {
            YamlNode key = node(tuple.getKeyNode());
            if (!(key instanceof YamlScalar name)) {
                throw new Refused(Diagnostic.at(key.span(), DiagnosticCode.YAML_SYNTAX, "a key is a word, not a list"));
            }
            entries.add(new YamlEntry(name, node(tuple.getValueNode())));
        }
        return new YamlMap(span(node), entries);
    }

    private YamlScalar scalar(ScalarNode node) {
        ScalarStyle style = switch (node.getScalarStyle()) {
            case PLAIN, JSON_SCALAR_STYLE -> ScalarStyle.PLAIN;
            case SINGLE_QUOTED -> ScalarStyle.SINGLE_QUOTED;
            case DOUBLE_QUOTED -> ScalarStyle.DOUBLE_QUOTED;
            case LITERAL -> ScalarStyle.LITERAL;
            case FOLDED -> ScalarStyle.FOLDED;
        };
        return new YamlScalar(span(node), node.getValue(), style);
    }

    private void refuseExtras(Node node) {
        SourceSpan span = span(node);
        char first = span.start() < file.text().length() ? file.text().charAt(span.start()) : ' ';
        if (node.getAnchor() != null) {
            throw new Refused(SyntaxMistakes.anchor(span, node instanceof ScalarNode, keyBefore(span)));
        }
        Tag usual = node instanceof ScalarNode ? Tag.STR : node instanceof SequenceNode ? Tag.SEQ : Tag.MAP;
        boolean bareMark = node.getTag().getValue().equals("!");
        if (!node.getTag().equals(usual) || bareMark || first == '!') {
            throw new Refused(SyntaxMistakes.tag(span, keyBefore(span)));
        }
    }

    private String keyBefore(SourceSpan span) {
        return new LineStructure(file).key(span.startPosition().line());
    }

    private SourceSpan span(Node node) {
        int start = offset(node.getStartMark());
        return file.span(start, Math.max(start, offset(node.getEndMark())));
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
                .withHint("nest at most " + DEPTH_LIMIT + " levels, and leave out anchors, tags and %");
    }

    /** Leaves {@code no}, {@code 1.10}, {@code 0123} and {@code 12:30} the words that they are. */
    private static final class NoTypes extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            // none
        }
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
