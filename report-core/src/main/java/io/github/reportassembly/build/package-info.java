/** The goals that make documents: the report, one chapter of it, or the check that makes none. */
package io.github.reportassembly.build;
