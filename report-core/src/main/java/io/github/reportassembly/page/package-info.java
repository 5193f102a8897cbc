/** Finished pages: data without algorithms. */
package io.github.reportassembly.page;
