/** Brings finished files to the output folder: all of them or none, and never a torn one. */
package io.github.reportassembly.publication;
