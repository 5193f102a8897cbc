/** The one entrance: each goal of the toolkit as a function from request to result. */
package io.github.reportassembly.assemble;
