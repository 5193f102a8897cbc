package io.github.reportassembly.merge;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.diagnostic.Limits;
import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Document;
import io.github.reportassembly.document.Matter;
import io.github.reportassembly.language.Phrases;
import io.github.reportassembly.model.Chapter;
import io.github.reportassembly.model.Report;
import io.github.reportassembly.numbering.ItemNumbers;
import io.github.reportassembly.source.SourceFile;
import io.github.reportassembly.source.SourceSpan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Merges a report and its templates into one document: first each recommendation and finding, then the whole with the
 * chapters, in whose texts they stand.
 */
public final class Merger {
    private static final String ITEMS = "items.ftlx";
    private static final String REPORT = "report.ftlx";

    private final TemplateSet templates;
    private final Phrases phrases;
    private final Limits limits;
    private final DiagnosticSink sink;

    public Merger(TemplateSet templates, Phrases phrases, DiagnosticSink sink) {
        this(templates, phrases, Limits.USUAL, sink);
    }

    /** @param limits of what templates write and of how long they run */
    public Merger(TemplateSet templates, Phrases phrases, Limits limits, DiagnosticSink sink) {
        this.templates = templates;
        this.phrases = phrases;
        this.limits = limits;
        this.sink = sink;
    }

    /** The document; empty if a template is at fault, which is then reported at its line. */
    public Optional<Document> merge(Report report, ItemNumbers numbers, BuildFacts facts) {
        TemplateEngine engine = new TemplateEngine(templates, limits, sink);
        ReportModel model = new ReportModel(report, numbers, phrases, facts.stage());
        Map<String, Object> fields = new LinkedHashMap<>(new TemplateWords(phrases).methods());
        fields.put("items", model.items());
        fields.put("report", model.report());
        fields.put("build", model.build(facts));
        Reader reader = new Reader(engine, model.units(), fields);
        Optional<List<Matter>> matters = reader.read(ITEMS, SectionReader::items)
                .flatMap(items -> {
                    fill(report, numbers, model, items);
                    return reader.read(REPORT, SectionReader::report);
                });
        if (matters.isPresent()) {
            model.units().reportHomeless(sink);
            model.units().charts().report(sink);
            templates.reportUnused(sink);
        }
        return matters.map(read -> new Document(
                new DocumentFacts(report, facts, phrases).info(),
                TypographicQuotes.in(EmptyLists.removedFrom(read), report.language())));
    }

    /**
     * The document of a companion; empty if its template is at fault, which is then reported at its line. References in
     * it are those of the report: its caller says how they print.
     */
    public Optional<Document> merge(Companion companion, Report report, ItemNumbers numbers, BuildFacts facts) {
        TemplateEngine engine = new TemplateEngine(templates, limits, sink);
        ReportModel model = new ReportModel(report, numbers, phrases, facts.stage());
        Map<String, Object> fields = new LinkedHashMap<>(new TemplateWords(phrases).methods());
        fields.putAll(model.tables(companion.tables()));
        fields.put("report", model.report());
        fields.put("build", model.build(facts));
        return new Reader(engine, model.units(), fields)
                .read(companion.template(), SectionReader::report)
                .map(read -> new Document(
                        new DocumentFacts(report, facts, phrases).info(companion.title()),
                        TypographicQuotes.in(EmptyLists.removedFrom(read), report.language())));
    }

    private static void fill(Report report, ItemNumbers numbers, ReportModel model, Map<String, List<Block>> items) {
        ItemPlacement placement = new ItemPlacement(items, model.withdrawn());
        for (Chapter chapter : report.chapters()) {
            Unit text = model.chapterTexts().get(chapter.id());
            text.fill(placement.chapter(text.blocks(), numbers.order().rest(chapter.id())));
        }
    }

    /** Runs a template and reads what it writes. */
    private final class Reader {
        private final TemplateEngine engine;
        private final Units units;
        private final Map<String, Object> fields;

        Reader(TemplateEngine engine, Units units, Map<String, Object> fields) {
            this.engine = engine;
            this.units = units;
            this.fields = fields;
        }

        <T> Optional<T> read(String template, BiFunction<SectionReader, XmlNode.Element, T> part) {
            Optional<String> output = engine.run(template, fields);
            if (output.isEmpty()) {
                return Optional.empty();
            }
            VocabularyProblems problems = new VocabularyProblems();
            SourceSpan span = engine.file(template).map(SourceFile::beginning).orElseThrow();
            Optional<T> read = XmlTree.read(output.get(), problems)
                    .map(root -> part.apply(new BlockReader(new Reading(units, span, problems)).sections(), root));
            return report(template, problems) ? Optional.empty() : read;
        }

        /** Whether something is so wrong that there is nothing to go on with. */
        private boolean report(String template, VocabularyProblems problems) {
            if (problems.all().isEmpty()) {
                return false;
            }
            TemplateTrace trace = engine.trace(template, fields);
            for (VocabularyProblems.Problem problem : problems.all()) {
                sink.report(new Diagnostic(
                        problem.code(),
                        trace.span(problem.offset(), engine::file),
                        problem.message(),
                        Optional.of(problem.hint()).filter(hint -> !hint.isEmpty()),
                        problem.related().stream().toList()));
            }
            return problems.fatal();
        }
    }
}
