package io.github.reportassembly.read.markdown;

import org.commonmark.node.CustomBlock;

/** Lines that hold inlines alone, whatever they begin with. */
final class LineNode extends CustomBlock {}
