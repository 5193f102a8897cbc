/** What a goal is asked to do: the report's folder, version and stage, the files wanted, and who is told of progress. */
package io.github.reportassembly.request;
