/** Strips, the indivisible slices that pages are filled with, and the filling of pages. */
package io.github.reportassembly.layout.strip;
