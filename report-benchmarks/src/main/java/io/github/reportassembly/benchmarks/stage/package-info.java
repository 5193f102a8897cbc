/** What each stage takes in a warm JVM. */
package io.github.reportassembly.benchmarks.stage;
