/**
 * The numbers that releases printed, and what becomes of them: what a release would write, what people still have to
 * tell, and the concordance of old and new numbers.
 */
package io.github.reportassembly.register;
