package io.github.reportassembly.register;

import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.PlainWords;
import io.github.reportassembly.model.Finding;
import io.github.reportassembly.model.Mention;
import io.github.reportassembly.model.Part;
import io.github.reportassembly.model.Priority;
import io.github.reportassembly.model.Recommendation;
import io.github.reportassembly.model.RichLine;
import io.github.reportassembly.model.RichText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a register keeps of a text, so that what changed since can be told without Git's history.
 *
 * @param heading the title as it was written; empty for a part without one
 * @param markdown as it was written
 * @param blocks what the Markdown means
 * @param owners keys of those who are to act; of a part that names none, the whole's
 */
record ItemText(
        List<Inline> heading,
        String markdown,
        List<Block> blocks,
        List<String> owners,
        Optional<Priority> priority,
        Optional<LocalDate> due) {
    ItemText {
        heading = List.copyOf(heading);
        blocks = List.copyOf(blocks);
        owners = List.copyOf(owners);
    }

    /** The title in plain words, without references; empty for a part without one. */
    String title() {
        return PlainWords.of(heading);
    }

    static ItemText of(Recommendation item) {
        return new ItemText(
                item.title().content(),
                item.text().map(RichText::markdown).orElse(""),
                item.text().map(RichText::blocks).orElse(List.of()),
                ids(item.owners()),
                item.priority(),
                item.due());
    }

    static ItemText of(Part part, Recommendation whole) {
        return new ItemText(
                part.title().map(RichLine::content).orElse(List.of()),
                part.text().markdown(),
                part.text().blocks(),
                ids(part.owners().isEmpty() ? whole.owners() : part.owners()),
                part.priority().or(whole::priority),
                part.due().or(whole::due));
    }

    static ItemText of(Finding finding) {
        return new ItemText(
                finding.title().content(),
                finding.statement().markdown(),
                finding.statement().blocks(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static List<String> ids(List<Mention> mentions) {
        return mentions.stream().map(Mention::id).toList();
    }
}
