/** The whole order of the stages, from a folder of sources to published files. */
package io.github.reportassembly.assemble;
