package io.github.reportassembly.build;

import io.github.reportassembly.compose.Detachment;
import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Document;
import io.github.reportassembly.document.Label;
import io.github.reportassembly.document.Matter;
import io.github.reportassembly.document.Section;
import io.github.reportassembly.numbering.Numbers;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * One chapter of a document as a document of its own. It is numbered by the whole document's numbers; what refers to
 * another chapter prints as there, but leads nowhere.
 */
final class ChapterExcerpt {
    private final Detachment chapter;

    private ChapterExcerpt(Matter chapter) {
        this.chapter = new Detachment(List.of(chapter));
    }

    /** The chapter with a label; empty if the document does not print it. */
    static Optional<ChapterExcerpt> of(Document document, Label label) {
        for (Matter matter : document.matters()) {
            for (Block block : matter.blocks()) {
                if (block instanceof Section section
                        && section.label().filter(label::equals).isPresent()) {
                    return Optional.of(new ChapterExcerpt(new Matter(matter.kind(), List.of(section))));
                }
            }
        }
        return Optional.empty();
    }

    /** The ids of all that the chapter refers to. */
    Set<String> named() {
        return chapter.named();
    }

    /** Whether it prints page numbers of other chapters, so that the whole must be laid out. */
    boolean needsPages() {
        return chapter.needsPages();
    }

    /** @param page the printed page number, in the whole document, of a label's id */
    Document document(Document whole, Numbers numbers, Function<String, String> page) {
        return new Document(whole.info(), chapter.alone(numbers, page));
    }
}
