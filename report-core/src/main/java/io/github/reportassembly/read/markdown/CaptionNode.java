package io.github.reportassembly.read.markdown;

import org.commonmark.node.CustomBlock;

/** A caption that stands directly under its table. */
final class CaptionNode extends CustomBlock {}
