package io.github.reportassembly.export.docx;

import static io.github.reportassembly.export.docx.WordSample.emphasis;
import static io.github.reportassembly.export.docx.WordSample.label;
import static io.github.reportassembly.export.docx.WordSample.reference;
import static io.github.reportassembly.export.docx.WordSample.strong;
import static io.github.reportassembly.export.docx.WordSample.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.document.Alignment;
import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Callout;
import io.github.reportassembly.document.CalloutKind;
import io.github.reportassembly.document.ItemBlock;
import io.github.reportassembly.document.ItemKind;
import io.github.reportassembly.document.ItemPart;
import io.github.reportassembly.document.Link;
import io.github.reportassembly.document.ListKind;
import io.github.reportassembly.document.ReferenceForm;
import io.github.reportassembly.document.RowKind;
import io.github.reportassembly.document.SectionKind;
import io.github.reportassembly.document.TableRow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written for each construct: the body's XML, an element a line, in one file a case. */
class WordGoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/io/github/reportassembly/export/docx");

    /** The cases, each a file of its name in lower case. */
    enum Case {
        INLINES {
            @Override
            Block[] blocks(WordSample make) {
                return blocksOf(make.paragraph(
                        text("Plain "),
                        emphasis("emphasized"),
                        text(" "),
                        strong("strong"),
                        text(" "),
                        new Link("https://review.example/", List.of(text("link"))),
                        make.note("n", "A note."),
                        text(" no\u2011break")));
            }
        },
        LISTS {
            @Override
            Block[] blocks(WordSample make) {
                return blocksOf(
                        make.list(
                                ListKind.ORDERED,
                                3,
                                make.item("third", make.list(ListKind.ORDERED, 1, make.item("inner"))),
                                make.item("fourth")),
                        make.list(ListKind.BULLET, 1, make.item("point"), make.task(true, "done")));
            }
        },
        SECTIONS {
            @Override
            Block[] blocks(WordSample make) {
                return blocksOf(
                        make.chapter(
                                SectionKind.CHAPTER,
                                "sec-one",
                                "One",
                                make.numbered(reference(ReferenceForm.FULL, "sec-one", "sec-none")),
                                make.section(2, "", "Inner")),
                        make.chapter(SectionKind.APPENDIX, "", "Terms"));
            }
        },
        TABLE {
            @Override
            Block[] blocks(WordSample make) {
                return blocksOf(make.table(
                        "tbl-a",
                        "A table",
                        List.of(make.row(RowKind.HEAD, "Name", "Value")),
                        List.of(
                                make.row(RowKind.GROUP, "Group", ""),
                                new TableRow(RowKind.BODY, List.of(make.cell(1, 2, "tall"), make.cell("1"))),
                                new TableRow(RowKind.BODY, List.of(make.cell("2"))),
                                new TableRow(RowKind.TOTAL, List.of(make.cell(2, 1, "all")))),
                        Alignment.START,
                        Alignment.END));
            }
        },
        CALLOUT {
            @Override
            Block[] blocks(WordSample make) {
                return blocksOf(new Callout(make.origin(), CalloutKind.WARNING, List.of(make.paragraph("Careful."))));
            }
        },
        RECOMMENDATION {
            @Override
            Block[] blocks(WordSample make) {
                return blocksOf(new ItemBlock(
                        make.origin(),
                        label("rec-a"),
                        ItemKind.RECOMMENDATION,
                        "7",
                        List.of(text("Recommendation 7")),
                        List.of(text("Title")),
                        List.of(make.paragraph("Text.")),
                        List.of(new ItemPart(
                                make.origin(),
                                label("rec-a.b"),
                                "7.1",
                                List.of(text("Part.")),
                                List.of(make.paragraph("Its text.")))),
                        List.of(make.detail("Owner", "The board"))));
            }
        };

        abstract Block[] blocks(WordSample make);

        private static Block[] blocksOf(Block... blocks) {
            return blocks;
        }
    }

    @ParameterizedTest
    @EnumSource(Case.class)
    void writesAsBefore(Case golden) throws IOException {
        String document = WordSample.part(
                WordSample.write(WordSample.body(golden.blocks(new WordSample()))), "word/document.xml");
        String body = document.substring(document.indexOf("<w:body>") + 8, document.indexOf("</w:body>"));
        String written = body.replaceAll(
                        "(</?w:(?:p|r|hyperlink|tbl|tr|tc|sdt|sdtContent|sectPr|bookmark\\w+)[ >])", "\n$1")
                .strip();
        Path file = FOLDER.resolve(golden.name().toLowerCase(Locale.ROOT) + ".xml");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, written + "\n", StandardCharsets.UTF_8);
        }
        assertThat(written + "\n").isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }
}
