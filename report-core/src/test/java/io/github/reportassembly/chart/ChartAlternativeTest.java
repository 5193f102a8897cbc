package io.github.reportassembly.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.document.Chart;
import io.github.reportassembly.document.ChartKind;
import io.github.reportassembly.language.PhraseBook;
import io.github.reportassembly.language.Phrases;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartAlternativeTest {
    private static final Chart FEW = new ChartData("Market", "Station", "Park")
            .series("May", "12", "10400.5", "")
            .series("June", "-3", "45", "0")
            .unit("samples")
            .chart(ChartKind.STACKED_BAR);

    private static Phrases phrases(String language) {
        return PhraseBook.load(ChartAlternativeTest.class.getClassLoader(), language);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | Stacked bar chart with 3 bars. Market: May 12, June −3; Station: May 10,400.5, June 45; Park: May no value, June 0. Unit: samples.
                    fr | Graphique à 3 barres empilées. Market\u202f: May 12, June −3\u202f; Station\u202f: May 10\u202f400,5, June 45\u202f; Park\u202f: May aucune valeur, June 0. Unité\u202f: samples.
                    es | Gráfico de barras apiladas con 3 barras. Market: May 12, June −3; Station: May 10\u202f400,5, June 45; Park: May sin valor, June 0. Unidad: samples.
                    ru | Столбчатая диаграмма с накоплением: 3 столбца. Market: May 12, June −3; Station: May 10\u00a0400,5, June 45; Park: May нет данных, June 0. Единица измерения: samples.
                    zh | 堆叠条形图，共3条。Market：May 12、June −3；Station：May 10,400.5、June 45；Park：May 无数值、June 0。单位：samples。
                    """)
    void saysAllNumbersOfASmallChart(String language, String words) {
        assertThat(new ChartAlternative(phrases(language)).of(FEW)).isEqualTo(words);
    }

    @Test
    void isolatesNumbersInTextFromRightToLeft() {
        assertThat(new ChartAlternative(phrases("ar")).of(FEW))
                .startsWith("رسم بياني من 3 أشرطة مقسّمة. Market: May \u206612\u2069،")
                .contains("\u206610,400.5\u2069");
    }

    @Test
    void saysHighestAndLowestOfALargeOne() {
        String[] names = new String[40];
        String[] values = new String[40];
        for (int i = 0; i < names.length; i++) {
            names[i] = "day " + (i + 1);
            values[i] = Integer.toString((i * 7) % 40);
        }
        Chart chart = new ChartData(names).series("Samples", values).chart(ChartKind.LINE);
        assertThat(new ChartAlternative(phrases("en")).of(chart))
                .isEqualTo("Line chart with 1 line. highest day 18 (39), lowest day 1 (0).");
    }

    @ParameterizedTest
    @CsvSource({"1234.50,'1234.50'", "12345,'12,345'", "-1234567.25,'−1,234,567.25'", "0,'0'"})
    void writesNumbersWithTheirDecimals(String number, String words) {
        assertThat(new NumberWords(phrases("en")).of(new BigDecimal(number), ""))
                .isEqualTo(words);
    }

    @Test
    void writesAPercentSignWithEachNumber() {
        assertThat(new NumberWords(phrases("en")).of(new BigDecimal("45"), "%")).isEqualTo("45%");
        assertThat(new NumberWords(phrases("fr")).of(new BigDecimal("4.5"), "%"))
                .isEqualTo("4,5\u202f%");
    }
}
