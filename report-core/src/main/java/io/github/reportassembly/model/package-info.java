/** What a report says, as typed values that know their places in the sources; field for field the source format. */
package io.github.reportassembly.model;
