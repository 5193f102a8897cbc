package io.github.reportassembly.layout.page;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.ChapterFact;
import io.github.reportassembly.document.Detail;
import io.github.reportassembly.document.Document;
import io.github.reportassembly.document.DocumentInfo;
import io.github.reportassembly.document.DocumentVersion;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.ItemBlock;
import io.github.reportassembly.document.ItemKind;
import io.github.reportassembly.document.ItemPart;
import io.github.reportassembly.document.Label;
import io.github.reportassembly.document.Matter;
import io.github.reportassembly.document.MatterKind;
import io.github.reportassembly.document.Origin;
import io.github.reportassembly.document.PageMarks;
import io.github.reportassembly.document.Section;
import io.github.reportassembly.document.SectionKind;
import io.github.reportassembly.document.Strong;
import io.github.reportassembly.document.Text;
import io.github.reportassembly.document.TitleLines;
import io.github.reportassembly.image.ImageStore;
import io.github.reportassembly.language.PhraseBook;
import io.github.reportassembly.layout.line.TotalFitLineBreaker;
import io.github.reportassembly.page.PagedDocument;
import io.github.reportassembly.read.markdown.ChapterText;
import io.github.reportassembly.read.markdown.MarkdownReader;
import io.github.reportassembly.source.SourceFile;
import io.github.reportassembly.source.SourceSpan;
import io.github.reportassembly.source.SourceText;
import io.github.reportassembly.style.HouseStyle;
import io.github.reportassembly.style.StyleSheet;
import io.github.reportassembly.text.FontLibrary;
import io.github.reportassembly.text.PatternHyphenator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes documents from Markdown and lays them out. */
final class LayoutFixture {
    static final FontLibrary FONTS = FontLibrary.load(LayoutFixture.class.getClassLoader());
    static final SourceSpan SPAN = new SourceFile("test.md", "test").beginning();

    final List<Diagnostic> problems = new ArrayList<>();
    private int units;
    private int origins;

    Origin origin() {
        return new Origin("made/" + ++origins, SPAN);
    }

    private static SourceText source(String markdown) {
        return SourceText.of(new SourceFile("test.md", markdown));
    }

    List<Block> blocks(String markdown) {
        return new MarkdownReader(problems::add).blocks("unit" + ++units, "", source(markdown));
    }

    List<Inline> line(String markdown) {
        return new MarkdownReader(problems::add).line("unit" + ++units, source(markdown));
    }

    static List<Inline> text(String words) {
        return List.of(new Text(words, SPAN));
    }

    static List<Inline> strong(String words) {
        return List.of(new Strong(text(words)));
    }

    Section chapter(SectionKind kind, String markdown, ChapterFact... facts) {
        ChapterText chapter = new MarkdownReader(problems::add).chapter("unit" + ++units, "", source(markdown));
        return new Section(origin(), Optional.empty(), 1, kind, chapter.title(), List.of(facts), chapter.blocks());
    }

    Section chapter(SectionKind kind, String title, List<Block> blocks) {
        return new Section(origin(), Optional.empty(), 1, kind, text(title), List.of(), blocks);
    }

    Detail detail(String name, String markdown) {
        return new Detail(name, blocks(markdown));
    }

    ItemPart part(String number, String title, String markdown) {
        return new ItemPart(
                origin(),
                Optional.of(new Label("part-" + number)),
                number,
                title.isEmpty() ? List.of() : text(title),
                blocks(markdown));
    }

    ItemBlock item(
            ItemKind kind,
            String number,
            String kicker,
            String title,
            List<Block> blocks,
            List<ItemPart> parts,
            Detail... details) {
        return new ItemBlock(
                origin(),
                Optional.of(new Label("item-" + number)),
                kind,
                number,
                text(kicker),
                title.isEmpty() ? List.of() : text(title),
                blocks,
                parts,
                List.of(details));
    }

    static DocumentInfo info(Stage stage) {
        boolean draft = stage != Stage.FINAL;
        return new DocumentInfo(
                "sample",
                "en",
                new TitleLines(
                        "Second Review of Security and Stability",
                        "Draft report and recommendations",
                        "Second Security and Stability Review Team"),
                new DocumentVersion("0.9.0", stage, Optional.empty(), ""),
                new PageMarks(
                        stage == Stage.WORKING ? "WORKING DRAFT · NOT FOR CITATION" : "DRAFT FOR PUBLIC COMMENT",
                        "Second Review of Security and Stability · 0.9.0 · 12 March 2031 · 4f2a9c1",
                        "",
                        stage == Stage.WORKING ? "WORKING DRAFT" : "",
                        draft,
                        true));
    }

    static Document document(Matter... matters) {
        return new Document(info(Stage.DRAFT), List.of(matters));
    }

    Document body(String markdown) {
        return document(new Matter(MatterKind.BODY, List.of(chapter(SectionKind.CHAPTER, markdown))));
    }

    PagedDocument layout(Document document) {
        return layout(document, HouseStyle.a4());
    }

    PagedDocument layout(Document document, StyleSheet sheet) {
        return layout(document, sheet, new ImageStore(Map.of()));
    }

    PagedDocument layout(Document document, StyleSheet sheet, ImageStore images) {
        return new Typesetter(
                        sheet,
                        new TotalFitLineBreaker(
                                FONTS, new PatternHyphenator(LayoutFixture.class.getClassLoader()), problems::add),
                        CountedNumbers.of(document),
                        images,
                        PhraseBook.load(
                                LayoutFixture.class.getClassLoader(),
                                document.info().language()),
                        problems::add)
                .layout(document);
    }
}
