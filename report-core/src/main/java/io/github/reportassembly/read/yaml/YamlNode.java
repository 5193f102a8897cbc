package io.github.reportassembly.read.yaml;

import io.github.reportassembly.source.SourceSpan;

/** A value in a YAML file, with its place. */
sealed interface YamlNode permits YamlScalar, YamlList, YamlMap {
    SourceSpan span();
}
