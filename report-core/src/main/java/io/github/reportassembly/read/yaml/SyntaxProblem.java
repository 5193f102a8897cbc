package io.github.reportassembly.read.yaml;

/**
 * What the parser says of a file that it cannot read.
 *
 * @param words the parser's own
 * @param offset where it stopped
 * @param context where what it was reading began
 */
record SyntaxProblem(String words, int offset, int context) {}
