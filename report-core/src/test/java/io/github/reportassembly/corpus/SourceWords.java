package io.github.reportassembly.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.yaml.snakeyaml.Yaml;

/**
 * The letters and digits of a report's sources, block by block in reading order, found without the toolkit's own
 * reader: by commonmark-java as it comes, with the tags of HTML cut out by a pattern.
 */
final class SourceWords extends AbstractVisitor {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create(), FootnotesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private static final Pattern TABLE = Pattern.compile("(?s)<table\\b.*?</table>");
    private static final Pattern SPACE_BEFORE = Pattern.compile("(?m)^[ \t]+");
    private static final Pattern BLANK_LINE = Pattern.compile("\n(?=[ \t]*\n)");
    private static final Pattern TAG = Pattern.compile("(?s)<!--.*?-->|</?[a-zA-Z][^>]*>");

    private final Path report;
    private final Path folder;
    private final List<SourceBlock> blocks = new ArrayList<>();
    private final Set<String> placed = new LinkedHashSet<>();
    private final StringBuilder current = new StringBuilder();
    private String path;
    private boolean note;

    private SourceWords(Path report, Path folder) {
        this.report = report;
        this.folder = folder;
        this.path = relative(folder.resolve("chapter.md"));
    }

    /** The blocks of a chapter's text, with the recommendations where they are placed, and the others at its end. */
    static List<SourceBlock> ofChapter(Path report, Path folder) throws IOException {
        SourceWords words = new SourceWords(report, folder);
        PARSER.parse(withWholeTables(Files.readString(folder.resolve("chapter.md"))))
                .accept(words);
        words.unplaced();
        return words.blocks;
    }

    /** A table ends where it says so: blank lines in it get a sign that is no letter, and no indent makes code. */
    private static String withWholeTables(String text) {
        Matcher tables = TABLE.matcher(text);
        return tables.replaceAll(table -> {
            String lines = BLANK_LINE.matcher(table.group()).replaceAll("\n-");
            Matcher indents = SPACE_BEFORE.matcher(lines);
            return Matcher.quoteReplacement(
                    indents.replaceAll(indent -> "-".repeat(indent.group().length())));
        });
    }

    /** Letters and digits alone: what no typesetting may change. */
    static String letters(String text) {
        StringBuilder out = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    private String relative(Path file) {
        return report.relativize(file).toString().replace('\\', '/');
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (paragraph.getFirstChild() instanceof Image image
                && image.getDestination().startsWith("#rec-")) {
            recommendation(image.getDestination().substring(1));
        } else {
            block(paragraph);
        }
    }

    @Override
    public void visit(Heading heading) {
        block(heading);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableCell) {
            block(node);
        } else if (node instanceof FootnoteReference) {
            end(node);
        } else {
            visitChildren(node);
        }
    }

    @Override
    public void visit(CustomBlock node) {
        boolean before = note;
        note |= node instanceof FootnoteDefinition;
        visitChildren(node);
        note = before;
    }

    @Override
    public void visit(Text text) {
        current.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        current.append(code.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock code) {
        current.append(code.getLiteral());
        end(code);
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        current.append(code.getLiteral());
        end(code);
    }

    /** What stands between the tags is Markdown again. */
    @Override
    public void visit(HtmlBlock html) {
        for (String words : TAG.split(html.getLiteral(), -1)) {
            if (!words.isBlank()) {
                SourceWords inner = new SourceWords(report, folder);
                PARSER.parse(words.strip()).accept(inner);
                for (SourceBlock block : inner.blocks) {
                    current.append(block.letters());
                    end(html);
                }
            }
        }
    }

    private void block(Node node) {
        visitChildren(node);
        end(node);
    }

    private void end(Node node) {
        String letters = letters(current.toString());
        current.setLength(0);
        if (!letters.isEmpty()) {
            List<SourceSpan> spans = node.getSourceSpans();
            SourceSpan last = spans.get(spans.size() - 1);
            blocks.add(new SourceBlock(
                    letters, path, spans.get(0).getInputIndex(), last.getInputIndex() + last.getLength(), note));
        }
    }

    private void unplaced() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("rec-"))
                    .map(name -> name.substring(0, name.length() - ".yaml".length()))
                    .filter(id -> !placed.contains(id))
                    .sorted()
                    .forEach(this::recommendation);
        }
    }

    private void recommendation(String id) {
        placed.add(id);
        Path file = folder.resolve(id + ".yaml");
        String chapter = path;
        path = relative(file);
        try {
            Map<String, Object> fields = new Yaml().load(Files.readString(file));
            PARSER.parse((String) fields.get("title")).accept(this);
            if (fields.get("parts") instanceof Map<?, ?> parts) {
                for (Object part : parts.values()) {
                    PARSER.parse((String) ((Map<?, ?>) part).get("text")).accept(this);
                }
            } else {
                PARSER.parse((String) fields.get("text")).accept(this);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        path = chapter;
    }
}
