/** What whole builds take: time, processors, memory. */
package io.github.reportassembly.benchmarks.build;
