package io.github.reportassembly.locate;

import io.github.reportassembly.compose.Composition;
import io.github.reportassembly.compose.Merged;
import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Document;
import io.github.reportassembly.document.Figure;
import io.github.reportassembly.document.Label;
import io.github.reportassembly.document.Matter;
import io.github.reportassembly.document.Section;
import io.github.reportassembly.document.Table;
import io.github.reportassembly.document.TreeWalk;
import io.github.reportassembly.export.data.PlaceMap;
import io.github.reportassembly.model.Chapter;
import io.github.reportassembly.numbering.NumberKind;
import io.github.reportassembly.numbering.Numbers;
import io.github.reportassembly.numbering.PrintedNumber;
import io.github.reportassembly.page.PrintedLine;
import io.github.reportassembly.source.SourceSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Collects where the numbers and lines of a report that was laid out come from. */
public final class PlaceCollector extends TreeWalk {
    private final Numbers numbers;
    private final Map<String, PlaceMap.Thing> things = new LinkedHashMap<>();

    private PlaceCollector(Numbers numbers) {
        this.numbers = numbers;
    }

    /** The places of a report on its pages. */
    public static PlaceMap of(Merged merged, Composition composition) {
        PlaceCollector collector = new PlaceCollector(merged.numbers());
        merged.register()
                .places()
                .forEach((id, span) -> merged.items().number(id).ifPresent(number -> collector.add(id, number, span)));
        for (Chapter chapter : merged.report().chapters()) {
            String id = chapter.label().id();
            merged.items()
                    .number(id)
                    .ifPresent(
                            number -> collector.add(id, number, chapter.title().span()));
        }
        collector.sections(composition.document());
        List<PlaceMap.Line> lines = new ArrayList<>();
        for (PrintedLine line : composition.pages().lines()) {
            lines.add(new PlaceMap.Line(
                    line.page(),
                    line.number(),
                    line.source().map(span -> span.file().path()).orElse(""),
                    line.source().map(span -> span.startPosition().line()).orElse(0),
                    line.paragraph()));
        }
        return new PlaceMap(merged.facts().version(), List.copyOf(collector.things.values()), lines);
    }

    private void sections(Document document) {
        for (Matter matter : document.matters()) {
            blocks(matter.blocks());
        }
    }

    /** A section of its own words, such as the contents, has no place in the sources. */
    private void labelled(Optional<Label> label, Block block) {
        SourceSpan span = block.origin().span();
        label.flatMap(found -> numbers.number(found.id()))
                .filter(number -> number.kind() != NumberKind.TITLE)
                .ifPresent(number -> {
                    if (!span.file().text().isEmpty() && !span.file().path().endsWith(".ftlx")) {
                        add(label.get().id(), number, span);
                    }
                });
    }

    private void add(String id, PrintedNumber number, SourceSpan span) {
        String kind = number.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        things.putIfAbsent(
                id,
                new PlaceMap.Thing(
                        kind,
                        number.number(),
                        id,
                        span.file().path(),
                        span.startPosition().line()));
    }

    @Override
    public Void visit(Section block) {
        labelled(block.label(), block);
        return super.visit(block);
    }

    @Override
    public Void visit(Table block) {
        labelled(block.label(), block);
        return null;
    }

    @Override
    public Void visit(Figure block) {
        labelled(block.label(), block);
        return null;
    }
}
