package io.github.reportassembly.layout.flow;

import io.github.reportassembly.layout.strip.Flow;

/** Content that begins on a new page and stands on pages of one style. */
public record FlowRun(RunStyle style, Flow flow) {}
