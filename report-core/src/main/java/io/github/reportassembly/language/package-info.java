/** The words that the toolkit prints itself, by language. */
package io.github.reportassembly.language;
