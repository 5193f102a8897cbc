/** How far a report has come, by sub-team, and what changed: as text and as a page. */
package io.github.reportassembly.status;
