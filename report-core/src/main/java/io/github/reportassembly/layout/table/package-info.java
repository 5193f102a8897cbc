/** How tables share out rows and columns. */
package io.github.reportassembly.layout.table;
