/** What all files of Office Open XML share: the archive, and what a file says about itself (ECMA-376 part 2). */
package io.github.reportassembly.export.opc;
