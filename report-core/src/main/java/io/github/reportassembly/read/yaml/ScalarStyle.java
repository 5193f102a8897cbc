package io.github.reportassembly.read.yaml;

/** How a scalar is written. */
enum ScalarStyle {
    PLAIN,
    SINGLE_QUOTED,
    DOUBLE_QUOTED,
    /** After {@code |}. */
    LITERAL,
    /** After {@code >}. */
    FOLDED
}
