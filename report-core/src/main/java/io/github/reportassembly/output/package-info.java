/** The files of a build: which there are, what they hold, and how all are written at once. */
package io.github.reportassembly.output;
