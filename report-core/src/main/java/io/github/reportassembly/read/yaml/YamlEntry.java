package io.github.reportassembly.read.yaml;

/** A key with its value. */
record YamlEntry(YamlScalar key, YamlNode value) {
    String name() {
        return key.value();
    }
}
