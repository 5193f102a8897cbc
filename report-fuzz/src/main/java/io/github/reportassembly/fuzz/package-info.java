/** Targets for Jazzer: what others send, made by a fuzzer. A target that throws anything has found a bug. */
package io.github.reportassembly.fuzz;
