package io.github.reportassembly.document;

import java.util.List;

/** A fact by its name: a row of two cells. */
public record Detail(String name, List<Block> blocks) {
    public Detail {
        blocks = List.copyOf(blocks);
    }
}
