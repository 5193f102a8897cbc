package io.github.reportassembly.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.yaml.snakeyaml.Yaml;

/**
 * The letters and digits of a report's sources, block by block in reading order, found without the toolkit's own
 * reader.
 */
final class SourceWords extends AbstractVisitor {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
            .build();

    private final Path folder;
    private final List<String> blocks = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();

    private SourceWords(Path folder) {
        this.folder = folder;
    }

    /** The blocks of a chapter's text, with the recommendations where they are placed. */
    static List<String> ofChapter(Path folder) throws IOException {
        SourceWords words = new SourceWords(folder);
        PARSER.parse(Files.readString(folder.resolve("chapter.md"))).accept(words);
        return words.blocks;
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
        } else {
            visitChildren(node);
        }
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
        literal(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        literal(code.getLiteral());
    }

    private void literal(String text) {
        current.append(text);
        end();
    }

    private void block(Node node) {
        visitChildren(node);
        end();
    }

    private void end() {
        String text = letters(current.toString());
        current.setLength(0);
        if (!text.isEmpty()) {
            blocks.add(text);
        }
    }

    private void recommendation(String id) {
        try {
            Map<String, Object> fields = new Yaml().load(Files.readString(folder.resolve(id + ".yaml")));
            PARSER.parse((String) fields.get("title")).accept(this);
            Map<?, ?> parts = (Map<?, ?>) fields.get("parts");
            for (Object part : parts.values()) {
                PARSER.parse((String) ((Map<?, ?>) part).get("text")).accept(this);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
