/** What the last build was made of, and what it made: so that the next one can see that nothing has changed. */
package io.github.reportassembly.lastbuild;
