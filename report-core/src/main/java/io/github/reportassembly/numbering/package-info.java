/** Labels and the numbers printed for them, kept beside the tree. */
package io.github.reportassembly.numbering;
