/** Where in the sources something stands that a version printed. */
package io.github.reportassembly.locate;
