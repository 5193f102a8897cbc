/** Work that is done by several threads at once. */
package io.github.reportassembly.parallel;
