/** What came of a goal: problems, figures by chapter, files, and the log for other programs. */
package io.github.reportassembly.outcome;
