/** Whether a report would pass as a draft and as a final, and what is missing, by who answers for it. */
package io.github.reportassembly.gate;
