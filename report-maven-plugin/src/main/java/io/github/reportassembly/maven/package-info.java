/** The Maven goals: parameters in, problems out, files attached. What is done with a report is the library's. */
package io.github.reportassembly.maven;
