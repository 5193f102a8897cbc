/** What is told to the people who write: problems in their sources, each at its place. */
package io.github.reportassembly.diagnostic;
