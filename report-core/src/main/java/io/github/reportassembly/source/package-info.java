/** Text as it stands in a report's files, and places in it. */
package io.github.reportassembly.source;
