/** Reports to measure with: generated, or real ones several times over. */
package io.github.reportassembly.benchmarks.generate;
