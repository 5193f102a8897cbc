/** JSON Schemas of the files that people write, for editors; made from the definition that the reader checks by. */
package io.github.reportassembly.schema;
