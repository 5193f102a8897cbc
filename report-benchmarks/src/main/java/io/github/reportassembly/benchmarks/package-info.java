/** Measures stages and whole builds, and compares them with other tools. */
package io.github.reportassembly.benchmarks;
