package io.github.reportassembly.compose;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.document.Anchor;
import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Document;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.InternalLink;
import io.github.reportassembly.document.Label;
import io.github.reportassembly.document.Matter;
import io.github.reportassembly.document.Origin;
import io.github.reportassembly.document.Paragraph;
import io.github.reportassembly.document.ParagraphRole;
import io.github.reportassembly.document.Reference;
import io.github.reportassembly.document.ReferenceTarget;
import io.github.reportassembly.document.Text;
import io.github.reportassembly.document.TreeCopy;
import io.github.reportassembly.language.Phrases;
import io.github.reportassembly.model.Confidentiality;
import io.github.reportassembly.model.EvidenceSource;
import io.github.reportassembly.model.Report;
import io.github.reportassembly.model.RichText;
import io.github.reportassembly.numbering.ItemNumbers;
import io.github.reportassembly.source.SourceSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The restricted sources, which no draft and no final names. In their place in the list of sources stands that there is
 * one; citations keep its number. Its words, address and date, the places in it that texts cite, and its id, which tells
 * what it is, reach no output. A working build prints them: it is the team's own.
 */
public final class WithheldSources {
    private static final String ALIAS = "src-withheld-";

    private final Map<String, String> aliases;
    private final List<SourceSpan> texts;
    private final String words;

    private WithheldSources(Map<String, String> aliases, List<SourceSpan> texts, String words) {
        this.aliases = aliases;
        this.texts = texts;
        this.words = words;
    }

    /** What a report withholds at a stage, and the words that stand for it. */
    static WithheldSources of(Report report, Stage stage, Phrases phrases) {
        return of(report, stage, phrases.text("sources.withheld"));
    }

    /** What a report withholds at a stage. */
    static WithheldSources of(Report report, Stage stage) {
        return of(report, stage, "");
    }

    private static WithheldSources of(Report report, Stage stage, String words) {
        Map<String, String> aliases = new LinkedHashMap<>();
        List<SourceSpan> texts = new ArrayList<>();
        if (stage != Stage.WORKING) {
            for (EvidenceSource source : report.sources()) {
                if (source.confidentiality() == Confidentiality.RESTRICTED) {
                    aliases.put(source.label().id(), ALIAS + (aliases.size() + 1));
                    texts.add(source.span());
                    texts.add(source.citation().span());
                }
            }
        }
        return new WithheldSources(aliases, texts, words);
    }

    /** The report without what they say. They keep their ids here, by which texts cite them. */
    Report report(Report report) {
        return aliases.isEmpty()
                ? report
                : report.withSources(
                        report.sources().stream().map(this::withheld).toList());
    }

    private EvidenceSource withheld(EvidenceSource source) {
        String alias = aliases.get(source.label().id());
        if (alias == null) {
            return source;
        }
        String unit = alias + ".citation";
        Block block = new Paragraph(
                new Origin(unit + "/1", source.span()),
                ParagraphRole.BODY,
                false,
                List.of(new Text(words, source.span())));
        RichText citation = new RichText(unit, List.of(block), words, words, source.span());
        return new EvidenceSource(
                source.label(),
                citation,
                Optional.empty(),
                Optional.empty(),
                Confidentiality.RESTRICTED,
                source.span());
    }

    /** The document without their ids and without the places in them. */
    Document document(Document document) {
        if (aliases.isEmpty()) {
            return document;
        }
        Renaming renaming = new Renaming();
        List<Matter> matters = new ArrayList<>();
        for (Matter matter : document.matters()) {
            matters.add(new Matter(matter.kind(), renaming.blocks(matter.blocks())));
        }
        return new Document(document.info(), matters);
    }

    /** Single blocks of the report without them. */
    public List<Block> blocks(List<Block> blocks) {
        return aliases.isEmpty() ? blocks : new Renaming().blocks(blocks);
    }

    /** A line of the report without them. */
    public List<Inline> line(List<Inline> line) {
        return aliases.isEmpty() ? line : new Renaming().inlines(line);
    }

    /** The numbers, which the document asks for by other names. */
    ItemNumbers numbers(ItemNumbers numbers) {
        return aliases.isEmpty() ? numbers : numbers.withAliases(aliases);
    }

    /** Whether a problem would tell what is withheld. */
    boolean concerns(Diagnostic problem) {
        String told = problem.message() + " " + problem.hint().orElse("");
        return aliases.keySet().stream().anyMatch(told::contains)
                || problem.span()
                        .filter(span -> texts.stream().anyMatch(text -> isIn(span, text)))
                        .isPresent();
    }

    private static boolean isIn(SourceSpan span, SourceSpan text) {
        return span.file().path().equals(text.file().path())
                && span.start() >= text.start()
                && span.end() <= text.end();
    }

    /** Gives the sources their other names. */
    private final class Renaming extends TreeCopy {
        private Label label(Label label) {
            String alias = aliases.get(label.id());
            return alias == null ? label : new Label(alias);
        }

        @Override
        protected Optional<Label> label(Optional<Label> label) {
            return label.map(this::label);
        }

        @Override
        public List<Inline> visit(Anchor inline) {
            return List.of(new Anchor(label(inline.label())));
        }

        @Override
        public List<Inline> visit(InternalLink inline) {
            return List.of(
                    new InternalLink(label(inline.target()), inlines(inline.content()), inline.quiet(), inline.span()));
        }

        @Override
        public List<Inline> visit(Reference inline) {
            List<ReferenceTarget> targets = new ArrayList<>();
            for (ReferenceTarget target : inline.targets()) {
                targets.add(
                        aliases.containsKey(target.label().id()) ? ReferenceTarget.to(label(target.label())) : target);
            }
            return List.of(new Reference(inline.form(), targets, inline.span()));
        }
    }
}
