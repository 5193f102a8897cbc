package io.github.reportassembly.read.yaml;

import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.Label;
import io.github.reportassembly.document.PlainWords;
import io.github.reportassembly.document.Text;
import io.github.reportassembly.model.Chapter;
import io.github.reportassembly.model.ChapterPart;
import io.github.reportassembly.model.ChapterStatus;
import io.github.reportassembly.model.Finding;
import io.github.reportassembly.model.MinorityStatement;
import io.github.reportassembly.model.ProgressNote;
import io.github.reportassembly.model.Recommendation;
import io.github.reportassembly.model.RichLine;
import io.github.reportassembly.model.RichText;
import io.github.reportassembly.read.markdown.ChapterText;
import io.github.reportassembly.read.markdown.MarkdownReader;
import io.github.reportassembly.source.SourceFile;
import io.github.reportassembly.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Reads a chapter's folder: its facts, its text, and a file for each recommendation, finding and minority statement. */
final class ChapterReader {
    private final SourceFiles files;
    private final MarkdownReader markdown;

    ChapterReader(SourceFiles files, MarkdownReader markdown) {
        this.files = files;
        this.markdown = markdown;
    }

    /** The chapter, as far as its files can be read. */
    Chapter read(String id) {
        Reading reading = new Reading(markdown, id);
        String path = id + "/" + FileRules.CHAPTER;
        Optional<YamlMap> facts = files.yaml(path, new FieldType.Group(ReportSchema.CHAPTER));
        if (facts.isEmpty()) {
            files.unreadId(id);
        }
        YamlMap map = facts.orElseGet(() -> new YamlMap(new SourceFile(path, "").beginning(), List.of()));
        Fields fields = new Fields(reading, map, id);
        ItemReader items = new ItemReader(reading);
        List<Recommendation> recommendations =
                items(id, "rec-", new FieldType.Group(ItemSchema.RECOMMENDATION), items::recommendation);
        List<Finding> findings = items(id, "fnd-", new FieldType.Group(ItemSchema.FINDING), items::finding);
        List<MinorityStatement> statements =
                items(id, "min-", new FieldType.Group(ItemSchema.MINORITY), items::minorityStatement);
        Optional<SourceFile> file = files.markdown(id + "/" + FileRules.TEXT);
        if (file.isEmpty()) {
            files.unreadId("sec-" + id);
            List.of("sec-", "fig-", "tbl-").forEach(files::unreadPrefix);
        }
        SourceFile source = file.orElseGet(() -> new SourceFile(id + "/" + FileRules.TEXT, ""));
        ChapterText text = file.isPresent()
                ? markdown.chapter(id, id, SourceText.of(source))
                : new ChapterText(List.of(), List.of());
        return new Chapter(
                id,
                new Label("sec-" + id),
                fields.choice("part", ChapterPart.values(), ChapterPart::id).orElse(ChapterPart.BODY),
                title(id, source, text.title()),
                new RichText(
                        id,
                        text.blocks(),
                        PlainWords.ofBlocks(text.blocks()).strip(),
                        source.text(),
                        source.span(0, source.text().length())),
                fields.mentions("sub-teams"),
                fields.mention("rapporteur"),
                fields.choice("status", ChapterStatus.values(), ChapterStatus::id)
                        .orElse(ChapterStatus.OUTLINE),
                fields.text("scope"),
                progress(fields.group("progress")),
                recommendations,
                findings,
                statements,
                map.start());
    }

    private <T> List<T> items(String folder, String prefix, FieldType type, BiFunction<String, YamlMap, T> reader) {
        List<T> items = new ArrayList<>();
        for (String path : files.folder().files(folder + "/" + prefix)) {
            if (FileRules.isItem(path, folder, prefix)) {
                String id = files.idOf(path);
                Optional<YamlMap> map = files.yaml(path, type);
                if (map.isPresent()) {
                    items.add(reader.apply(id, map.get()));
                } else {
                    files.unreadId(id);
                }
            }
        }
        return items;
    }

    private static RichLine title(String id, SourceFile file, List<Inline> content) {
        var span = file.span(0, file.line(1).length());
        List<Inline> title = content.isEmpty() ? List.of(new Text(id, span)) : content;
        return new RichLine(id + ".title", title, PlainWords.of(title).strip(), span);
    }

    private static List<ProgressNote> progress(Fields group) {
        List<ProgressNote> notes = new ArrayList<>();
        for (YamlScalar key : group.keys()) {
            ValueCheck.date(key.value())
                    .ifPresent(date -> notes.add(new ProgressNote(date, group.neededText(key.value()))));
        }
        return notes;
    }
}
