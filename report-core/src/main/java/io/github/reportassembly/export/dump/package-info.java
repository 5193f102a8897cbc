/** A layout as readable text, for tests and for looking into what went wrong. */
package io.github.reportassembly.export.dump;
