/** Documents and pages as data for other programs. */
package io.github.reportassembly.export.data;
