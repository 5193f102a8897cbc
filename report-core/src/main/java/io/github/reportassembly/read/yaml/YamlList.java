package io.github.reportassembly.read.yaml;

import io.github.reportassembly.source.SourceSpan;
import java.util.List;

/** A list of values. */
record YamlList(SourceSpan span, List<YamlNode> items) implements YamlNode {
    YamlList {
        items = List.copyOf(items);
    }
}
