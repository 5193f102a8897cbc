/** Loads the classes of layout and exporters while the sources are read. */
package io.github.reportassembly.rehearsal;
