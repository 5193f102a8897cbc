package io.github.reportassembly.read.markdown;

import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.diagnostic.Limits;
import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.source.SourceText;
import java.util.List;
import java.util.Objects;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;

/**
 * Reads the Markdown of chapters and fields.
 *
 * <p>A text is read in three steps: its size is looked at, commonmark-java parses it with this package's additions, and
 * the nodes become the document tree. Mistakes are reported and their words kept; a text that is refused as a whole (too
 * large, nested too deep) gives an empty result.
 *
 * <p>The <em>unit</em> names the text: blocks have the ids {@code unit/1}, {@code unit/2}, … in the order of reading,
 * footnotes the key {@code unit^id}, and headings without an id of their own the label {@code unit#slug}. A link
 * {@code [words](#slug)} in the same text leads there.
 */
public final class MarkdownReader {
    private final TextFiles files;
    private final MarkdownParsers parsers;
    private final DiagnosticSink sink;

    /** A reader of Markdown that names no files of data. */
    public MarkdownReader(DiagnosticSink sink) {
        this(TextFiles.NONE, sink);
    }

    /** @param files where tables find their data */
    public MarkdownReader(TextFiles files, DiagnosticSink sink) {
        this(files, Limits.USUAL, sink);
    }

    /** A reader within limits of one's own. */
    public MarkdownReader(TextFiles files, Limits limits, DiagnosticSink sink) {
        this(files, MarkdownParsers.of(limits), sink);
    }

    private MarkdownReader(TextFiles files, MarkdownParsers parsers, DiagnosticSink sink) {
        this.files = Objects.requireNonNull(files);
        this.parsers = parsers;
        this.sink = Objects.requireNonNull(sink);
    }

    /** A reader of the same files that reports elsewhere. */
    public MarkdownReader reportingTo(DiagnosticSink other) {
        return new MarkdownReader(files, parsers, other);
    }

    /**
     * Reads a chapter.
     *
     * @param unit the chapter's folder, unique in the report
     * @param folder what paths of images are relative to; empty for the report's folder
     */
    public ChapterText chapter(String unit, String folder, SourceText source) {
        UnitText text = new UnitText(new Unit(unit, folder, files, parsers, sink), source);
        Node document = GuardedParser.blocks(text);
        text.unit().surveyChapter(document, text);
        List<Inline> title = title(document, text);
        List<Block> blocks = new BlockReader(text, Scope.CHAPTER).read(document);
        text.unit().footnotes().reportUnused();
        return new ChapterText(title, blocks);
    }

    /** Reads a field that may hold several paragraphs, lists and so on, but no sections. */
    public List<Block> blocks(String unit, String folder, SourceText source) {
        UnitText text = new UnitText(new Unit(unit, folder, files, parsers, sink), source);
        Node document = GuardedParser.blocks(text);
        text.unit().survey(document, text);
        List<Block> blocks = new BlockReader(text, Scope.FIELD).read(document);
        text.unit().footnotes().reportUnused();
        return blocks;
    }

    /** Reads a field of one line: emphasis, code, links, references; nothing in it begins a block. */
    public List<Inline> line(String unit, SourceText source) {
        UnitText text = new UnitText(new Unit(unit, "", files, parsers, sink), source);
        Node document = GuardedParser.lines(text);
        text.unit().survey(document, text);
        return LineReader.read(document, text, Scope.FIELD);
    }

    private static List<Inline> title(Node document, UnitText text) {
        Heading heading = firstTitle(document);
        if (heading == null) {
            text.report(
                    text.span(0, 0),
                    DiagnosticCode.CHAPTER_TITLE,
                    "the chapter has no title",
                    text.source().text().startsWith("#")
                                    && !text.source().text().startsWith("##")
                            ? "put a space after #"
                            : "write # and the title in the first line");
            return List.of();
        }
        if (!isFirst(heading)) {
            text.report(
                    heading,
                    DiagnosticCode.CHAPTER_TITLE,
                    "the chapter's title does not stand in the first line",
                    text.source().text().startsWith("---\n")
                            ? "delete the lines from --- to ---: facts about a chapter stand in chapter.yaml"
                            : "put nothing before it but comments");
        }
        HeadingReader reader = new HeadingReader(text, Scope.CHAPTER);
        reader.refuseId(heading);
        List<Inline> title = reader.title(heading);
        heading.unlink();
        return title;
    }

    private static Heading firstTitle(Node document) {
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading && heading.getLevel() == 1) {
                return heading;
            }
        }
        return null;
    }

    private static boolean isFirst(Heading heading) {
        for (Node node = heading.getPrevious(); node != null; node = node.getPrevious()) {
            boolean comment =
                    node instanceof HtmlBlock html && html.getLiteral().startsWith("<!--");
            if (!comment) {
                return false;
            }
        }
        return true;
    }
}
