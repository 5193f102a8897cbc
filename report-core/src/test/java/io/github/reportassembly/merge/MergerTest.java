package io.github.reportassembly.merge;

import static io.github.reportassembly.model.ItemStatus.AGREED;
import static io.github.reportassembly.model.ItemStatus.WITHDRAWN;
import static io.github.reportassembly.model.ReportDraft.SPAN;
import static io.github.reportassembly.model.ReportDraft.finding;
import static io.github.reportassembly.model.ReportDraft.mention;
import static io.github.reportassembly.model.ReportDraft.paragraph;
import static io.github.reportassembly.model.ReportDraft.part;
import static io.github.reportassembly.model.ReportDraft.placement;
import static io.github.reportassembly.model.ReportDraft.recommendation;
import static io.github.reportassembly.model.ReportDraft.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.document.Document;
import io.github.reportassembly.document.Footnote;
import io.github.reportassembly.document.FootnoteReference;
import io.github.reportassembly.document.Label;
import io.github.reportassembly.document.Text;
import io.github.reportassembly.model.ChapterPart;
import io.github.reportassembly.model.GlossaryTerm;
import io.github.reportassembly.model.Recommendation;
import io.github.reportassembly.model.ReportDraft;
import io.github.reportassembly.model.RichText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MergerTest {
    @TempDir
    private Path folder;

    static ReportDraft small() {
        ReportDraft draft = new ReportDraft();
        draft.mandate = Optional.of(text("report.mandate", "The team reviews."));
        draft.owners.put("org", ReportDraft.line("report.owners.org", "the organisation"));
        draft.owners.put("board", ReportDraft.line("report.owners.board", "the board"));
        draft.glossary.add(new GlossaryTerm(
                new Label("term-copy"),
                ReportDraft.line("term-copy.term", "copy"),
                Optional.empty(),
                text("term-copy.definition", "A second one."),
                SPAN));
        Recommendation parts = recommendation(
                "rec-a",
                AGREED,
                part("rec-a", "x", AGREED, List.of(mention("org")), Optional.of(LocalDate.of(2027, 6, 30))),
                part("rec-a", "y", AGREED, List.of(mention("board")), Optional.empty()),
                part("rec-a", "z", WITHDRAWN));
        return draft.chapter(
                "one",
                ChapterPart.BODY,
                List.of(
                        paragraph("one/1", new Text("Hello", SPAN)),
                        placement("fnd-a"),
                        placement("rec-gone"),
                        placement("rec-a"),
                        paragraph("one/2", new Text("Bye", SPAN))),
                List.of(parts, recommendation("rec-b", AGREED), recommendation("rec-gone", WITHDRAWN)),
                List.of(finding("fnd-a", AGREED)));
    }

    @Test
    void mergesASmallReport() throws IOException {
        TemplateCase merge = new TemplateCase(folder).stage(Stage.DRAFT);
        Document document = merge.merge(small().report()).orElseThrow();
        assertThat(merge.problems()).isEmpty();
        golden("small-report.txt", DocumentDump.of(document));
    }

    @Test
    void theChapterOfThatNameIsTheExecutiveSummary() {
        ReportDraft draft = small().chapter(
                        "executive-summary",
                        ChapterPart.FRONT,
                        List.of(
                                paragraph("executive-summary/1", new Text("First words.", SPAN)),
                                paragraph("executive-summary/2", new Text("More words.", SPAN))),
                        List.of(),
                        List.of());
        TemplateCase merge = new TemplateCase(folder).stage(Stage.DRAFT);
        String dump = DocumentDump.of(merge.merge(draft.report()).orElseThrow());
        assertThat(merge.problems()).isEmpty();
        assertThat(dump)
                .containsOnlyOnce("label=sec-executive-summary level=1 kind=UNNUMBERED")
                .containsSubsequence(
                        "role=LEAD",
                        "\"First words.\"",
                        "\"More words.\"",
                        "title: \"Consensus and priority\"",
                        "title: \"Terms of reference\"",
                        "\"The team reviews.\"")
                .doesNotContain("part-summary>");
    }

    private static void golden(String name, String actual) throws IOException {
        Path file = Path.of("src/test/resources/merge").resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }

    @Test
    void aFootnoteStaysAtItsHomeAndAnEchoShowsItsNumber() {
        Footnote note = new Footnote("n1", List.of(paragraph("n1/1", "Note.")), SPAN);
        RichText text = new RichText(
                "rec-a.text",
                List.of(paragraph("rec-a.text/1", new Text("Do it.", SPAN), note)),
                "Do it.",
                "Do it.",
                SPAN);
        Recommendation plain = recommendation("rec-a", AGREED);
        ReportDraft draft = new ReportDraft()
                .chapter("one", ChapterPart.BODY, List.of(), List.of(withText(plain, text)), List.of());
        String dump =
                DocumentDump.of(new TemplateCase(folder).merge(draft.report()).orElseThrow());
        assertThat(dump).containsOnlyOnce("Footnote key=n1").containsOnlyOnce("FootnoteReference key=n1");
        assertThat(dump.indexOf(FootnoteReference.class.getSimpleName()))
                .as("the table of recommendations comes first, and is the echo")
                .isLessThan(dump.indexOf("Footnote key=n1"));
        assertThat(dump).contains("<rec-a.text/1~1> role=BODY numbered=false").contains("<rec-a.text/1> ");
    }

    private static Recommendation withText(Recommendation plain, RichText text) {
        return new Recommendation(
                plain.label(),
                plain.kind(),
                plain.status(),
                plain.title(),
                Optional.of(text),
                plain.parts(),
                plain.owners(),
                plain.priority(),
                plain.priorityReason(),
                plain.findings(),
                plain.intent(),
                plain.rationale(),
                plain.resources(),
                plain.successMeasure(),
                plain.smart(),
                plain.due(),
                plain.completion(),
                plain.dependencies(),
                plain.goals(),
                plain.mandate(),
                plain.consensus(),
                plain.lineage(),
                plain.span());
    }

    @Test
    void aTemplateThatForgetsATextIsToldSo() {
        TemplateCase merge = new TemplateCase(folder).template("body/finding.ftlx", """
                        <finding id="${finding.id}" number="${finding.number}">
                        <h>${home(finding.title)}</h>
                        </finding>
                        """);
        assertThat(merge.merge(small().report())).isPresent();
        assertThat(merge.problems())
                .containsExactly("report.yaml:1:1 missing-home: no template prints fnd-a.statement"
                        + " -> the template of its part needs ${home(…)} for it; compare an own template in templates/"
                        + " with the one that it replaces");
    }

    @Test
    void aSecondHomeIsReportedAtTheTemplatesLine() {
        TemplateCase merge = new TemplateCase(folder).template("back/glossary.ftlx", """
                        <section id="part-glossary" kind="appendix">
                        <h>${t("glossary.title")}</h>
                        <#list report.glossary as entry>
                        <p>${home(entry.term)}: ${home(entry.definition)}</p>
                        <p>${home(entry.term)}</p>
                        </#list>
                        </section>
                        """);
        assertThat(merge.merge(small().report())).isPresent();
        assertThat(merge.problems())
                .containsExactly("templates/back/glossary.ftlx:5:4 second-home: term-copy.term is printed as home for"
                        + " the second time -> write ${echo(…)} at all places but one");
    }

    @Test
    void mistakesInTheVocabularyAreReportedAtTheTemplatesLines() {
        TemplateCase merge = new TemplateCase(folder).template("back/glossary.ftlx", """
                        <#-- an own one -->
                        <section id="part-glossary" kind="apendix">
                        <h>${t("glossary.title")}</h>
                        <#list report.glossary as entry>
                        <para>${home(entry.term)}</para>
                        <p rol="lead">${home(entry.definition)}</p>
                        <p><table/></p>
                        <p>${entry.term}</p>
                        <a href="file:///etc/passwd">x</a>
                        </#list>
                        </section>
                        """);
        assertThat(merge.merge(small().report())).isEmpty();
        assertThat(merge.problems())
                .containsExactly(
                        "templates/back/glossary.ftlx:2:1 template-vocabulary: \"apendix\" is no kind of <section>"
                                + " -> unnumbered, chapter, appendix, attachment, subsection",
                        "templates/back/glossary.ftlx:5:1 template-vocabulary: there is no element <para>"
                                + " -> did you mean <part>?",
                        "templates/back/glossary.ftlx:6:1 template-vocabulary: <p> has no attribute rol"
                                + " -> did you mean role?",
                        "templates/back/glossary.ftlx:8:4 template-vocabulary: term-copy.term is printed neither as"
                                + " home nor as echo -> write ${home(…)} or ${echo(…)} around it",
                        "templates/back/glossary.ftlx:9:1 forbidden-link: a link leads to https, http or mailto, not"
                                + " to file:///etc/passwd -> a place in the report is linked with <link to=\"id\">");
    }

    @Test
    void anElementThatIsNotClosedIsReportedNearIt() {
        TemplateCase merge =
                new TemplateCase(folder).template("back/glossary.ftlx", "<section>\n<p>words\n</section>\n");
        assertThat(merge.merge(small().report())).isEmpty();
        assertThat(merge.problems())
                .containsExactly("templates/back/glossary.ftlx:2:1 template-vocabulary: <p> is not closed before"
                        + " </section> -> write </p> where it ends");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "<#assign x = \"a\" ? interpret><@x/>",
                "${\"1+1\"? <#-- hidden --> eval}",
                "<p>${\"<b>\"?no_esc}</p>",
                "<#setting locale=\"tr\">",
                "<#noautoesc>x</#noautoesc>",
                "<#outputformat \"HTML\">x</#outputformat>",
                "${.now}",
                "${report?api.getClass()}"
            })
    void whatRunsTextAsCodeIsRefused(String hostile) {
        TemplateCase merge = new TemplateCase(folder).template("back/glossary.ftlx", "\n" + hostile + "\n");
        assertThat(merge.merge(small().report())).isEmpty();
        assertThat(merge.problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem)
                        .startsWith("templates/back/glossary.ftlx:2:")
                        .contains(" template-forbidden: "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#ftl output_format=\"HTML\">",
                "<#include \"../../../../etc/passwd\">",
                "<#include \"/report.yaml\">",
                "${report.title.class}",
                "${report.getClass()}",
                "${nothing}",
                "${home(\"words\")}",
                "${t(\"no.such.label\")}",
                "<#list 1..3 as x>",
                "${1?left_pad(}"
            })
    void mistakesInTheTemplateLanguageAreReported(String wrong) {
        TemplateCase merge = new TemplateCase(folder).template("back/glossary.ftlx", wrong + "\n");
        assertThat(merge.merge(small().report())).isEmpty();
        assertThat(merge.problems())
                .hasSize(1)
                .allSatisfy(problem -> assertThat(problem)
                        .startsWith("templates/back/glossary.ftlx:")
                        .containsAnyOf(" template-error: ", " template-forbidden: ")
                        .doesNotContain("\n")
                        .doesNotContain("FTL stack"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#list 1..2000000000 as x></#list>",
                "<#list 1..2000000000 as x>${x}</#list>",
                "<#macro m><@m/></#macro><@m/>"
            })
    void aTemplateWithoutEndIsStopped(String endless) {
        TemplateCase merge = new TemplateCase(folder).limit(1).template("items.ftlx", "<items>" + endless + "</items>");
        assertThat(merge.merge(small().report())).isEmpty();
        assertThat(merge.problems()).hasSize(1).first().asString().contains("template-error");
    }

    @Test
    void valuesAreEscapedAndNeverRunAsTemplates() {
        ReportDraft draft = new ReportDraft()
                .chapter(
                        "one",
                        ChapterPart.BODY,
                        List.of(paragraph("one/1", "${.version} <#stop> <b>&amp;</b>")),
                        List.of(),
                        List.of());
        draft.release = new io.github.reportassembly.model.ReleaseFacts(
                Optional.empty(),
                draft.release.window(),
                java.util.Map.of("form", "https://example.org/?a=1&b=<\"'>${x}"),
                List.of(),
                List.of());
        TemplateCase merge = new TemplateCase(folder).stage(Stage.DRAFT);
        String dump = DocumentDump.of(merge.merge(draft.report()).orElseThrow());
        assertThat(merge.problems()).isEmpty();
        assertThat(dump)
                .contains("\"${.version} <#stop> <b>&amp;</b>\"")
                .contains("\"https://example.org/?a=1&b=<\"'>${x}\"");
    }
}
