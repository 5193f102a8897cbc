package io.github.reportassembly.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.chart.ChartFinder;
import io.github.reportassembly.document.Document;
import io.github.reportassembly.document.Figure;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartFiguresTest {
    private static final String CHART = """
            <section id="part-errata" kind="appendix"><h>Own</h>
            <chart kind="stacked-bar" id="fig-own" subject="Area" unit="samples">
            <caption>Two areas</caption>
            <series>May</series><series>June</series>
            <category><name>Market</name><value>12</value><value>3</value></category>
            <category><name>Park</name><value></value><value>1.5</value></category>
            </chart>
            </section>
            """;

    @TempDir
    private Path folder;

    @Test
    void aChartHasWordsForThoseWhoCannotSeeItAndNamesTheTableOfItsNumbers() {
        TemplateCase merge = new TemplateCase(folder).template("back/errata.ftlx", CHART);
        Document document = merge.merge(MergerTest.small().report()).orElseThrow();
        assertThat(merge.problems()).isEmpty();
        List<Figure> charts = ChartFinder.in(document);
        Figure own = charts.get(charts.size() - 1);
        assertThat(own.alternative())
                .isEqualTo("Stacked bar chart with 2 bars. Market: May 12, June 3; Park: May no value, June 1.5."
                        + " Unit: samples.");
        assertThat(own.image()).isEqualTo("chart/fig-own");
        String dump = DocumentDump.of(document);
        assertThat(dump)
                .containsSubsequence("\"Data: \"", "data-of-fig-own", "title: \"Data behind the charts\"")
                .containsSubsequence(
                        "label=data-of-fig-own",
                        "\"Area\"",
                        "\"May\"",
                        "\"June\"",
                        "\"Total\"",
                        "\"Market\"",
                        "\"12\"",
                        "\"3\"",
                        "\"15\"",
                        "\"Park\"",
                        "\"1.5\"",
                        "\"1.5\"",
                        "\"Shown in \"",
                        "fig-own");
    }

    @Test
    void withoutChartsThereIsNoPartForTheirNumbers() {
        TemplateCase merge = new TemplateCase(folder).template("lib/charts.ftlx", """
                <#macro owners></#macro>
                <#macro prior></#macro>
                <#macro chapters></#macro>
                """);
        Document document = merge.merge(MergerTest.small().report()).orElseThrow();
        assertThat(merge.problems()).isEmpty();
        assertThat(ChartFinder.in(document)).isEmpty();
        assertThat(DocumentDump.of(document)).doesNotContain("Data behind the charts");
    }

    @Test
    void aTemplateThatForgetsTheTablesIsToldSo() {
        TemplateCase merge =
                new TemplateCase(folder).template("back/errata.ftlx", CHART).template("back/chart-data.ftlx", "");
        assertThat(merge.merge(MergerTest.small().report())).isPresent();
        assertThat(merge.problems())
                .contains(
                        "report.ftlx:1:1 missing-home: no template prints the table of the chart fig-own -> a template"
                                + " that is run after it needs <chart-tables/>, as back/chart-data.ftlx has it");
    }

    @Test
    void aChartThatNamesATableGetsNone() {
        TemplateCase merge = new TemplateCase(folder)
                .template(
                        "back/errata.ftlx",
                        CHART.replace("subject=\"Area\"", "subject=\"Area\" table=\"part-errata\""));
        String dump = DocumentDump.of(merge.merge(MergerTest.small().report()).orElseThrow());
        assertThat(merge.problems()).isEmpty();
        assertThat(dump).doesNotContain("data-of-fig-own");
    }
}
