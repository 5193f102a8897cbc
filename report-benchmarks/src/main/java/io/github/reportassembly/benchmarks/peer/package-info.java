/** Other tools with the same text. */
package io.github.reportassembly.benchmarks.peer;
