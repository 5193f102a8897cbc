package io.github.reportassembly.export.dump;

import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Document;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.Matter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The document tree as readable text, one line a block, for tests and for looking at what was read: name, properties,
 * then the words in quotation marks, with what a block holds indented below it.
 */
public final class DocumentDump {
    private DocumentDump() {}

    /** All of a document, a line {@code matter …} before each matter. */
    public static String of(Document document) {
        DumpLines lines = new DumpLines();
        for (Matter matter : document.matters()) {
            lines.add("matter " + matter.kind().name().toLowerCase(Locale.ROOT));
            lines.indented(() -> write(matter.blocks(), lines));
        }
        return lines.toString();
    }

    /** Some blocks. */
    public static String of(List<? extends Block> blocks) {
        DumpLines lines = new DumpLines();
        write(blocks, lines);
        return lines.toString();
    }

    /** Some inlines, in one line; the blocks of footnotes are left out. */
    public static String ofInlines(List<Inline> inlines) {
        return new InlineDump(new ArrayList<>()).of(inlines);
    }

    private static void write(List<? extends Block> blocks, DumpLines lines) {
        BlockDump dump = new BlockDump(lines);
        blocks.forEach(block -> block.accept(dump));
    }
}
