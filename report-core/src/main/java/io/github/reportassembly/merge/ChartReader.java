package io.github.reportassembly.merge;

import io.github.reportassembly.chart.ChartLimits;
import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Chart;
import io.github.reportassembly.document.ChartKind;
import io.github.reportassembly.document.ChartSeries;
import io.github.reportassembly.document.Figure;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.PlainWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads charts whose data a template writes, and where the tables behind charts stand. */
final class ChartReader {
    private final Reading reading;
    private final BlockReader blocks;

    ChartReader(Reading reading, BlockReader blocks) {
        this.reading = reading;
        this.blocks = blocks;
    }

    /** A figure; nothing for a chart without data, which a template need not look out for. */
    List<Block> chart(XmlNode.Element element, String anchor) {
        List<String> names = new ArrayList<>();
        List<String> categories = new ArrayList<>();
        List<List<Optional<BigDecimal>>> rows = new ArrayList<>();
        for (XmlNode.Element part : blocks.only(element, "caption", "series", "category", "source")) {
            if (part.is("series")) {
                names.add(words(part));
            } else if (part.is("category")) {
                category(part, categories, rows);
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).size() != names.size()) {
                reading.problem(
                        element,
                        "the category " + categories.get(i) + " has "
                                + rows.get(i).size() + " values, and there are " + names.size() + " series",
                        "write a <value> for each <series>, an empty one where there is no number");
                return List.of();
            }
        }
        List<Inline> caption = blocks.line(element, "caption");
        if (caption.isEmpty()) {
            reading.problem(element, "a chart needs a <caption>", "");
        }
        if (rows.isEmpty() || names.isEmpty()) {
            return List.of();
        }
        Chart chart = new Chart(
                reading.word(element, "kind", ChartKind.BAR),
                reading.flag(element, "ordered"),
                element.attribute("unit", ""),
                element.attribute("subject", ""),
                categories,
                series(names, rows),
                element.attribute("table", ""));
        ChartLimits.objection(chart)
                .ifPresent(objection -> reading.tooLarge(element, objection.message(), objection.hint()));
        Figure figure = reading.charts()
                .complete(new Figure(
                        reading.origin(anchor),
                        Reading.label(element),
                        "",
                        caption,
                        element.attribute("alt", ""),
                        reading.number(element, "width"),
                        blocks.line(element, "source"),
                        Optional.of(chart)));
        reading.charts().shown(List.of(figure));
        return List.of(figure);
    }

    /** The tables of the charts that stand before; what the element holds comes first, if there is a table. */
    List<Block> tables(XmlNode.Element element, String anchor) {
        List<Block> before = blocks.blocks(element, anchor);
        List<Block> all = new ArrayList<>(reading.charts().tables());
        if (!all.isEmpty()) {
            all.addAll(0, before);
        }
        return all;
    }

    private void category(XmlNode.Element element, List<String> categories, List<List<Optional<BigDecimal>>> rows) {
        List<Optional<BigDecimal>> values = new ArrayList<>();
        String name = "";
        for (XmlNode.Element part : blocks.only(element, "name", "value")) {
            if (part.is("name")) {
                name = words(part);
            } else {
                values.add(value(part));
            }
        }
        categories.add(name);
        rows.add(values);
    }

    private Optional<BigDecimal> value(XmlNode.Element element) {
        String text = words(element);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(text);
            if (Chart.shows(number)) {
                return Optional.of(number);
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        reading.problem(element, "\"" + text + "\" is no number", "write it as 1234.5, without a unit");
        return Optional.empty();
    }

    private String words(XmlNode.Element element) {
        reading.check(element);
        return PlainWords.of(blocks.inlines().content(element)).strip();
    }

    private static List<ChartSeries> series(List<String> names, List<List<Optional<BigDecimal>>> rows) {
        List<ChartSeries> series = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            List<Optional<BigDecimal>> values = new ArrayList<>();
            for (List<Optional<BigDecimal>> row : rows) {
                values.add(row.get(i));
            }
            series.add(new ChartSeries(names.get(i), values));
        }
        return series;
    }
}
