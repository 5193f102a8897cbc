/** Releasing a version: what must hold beside its stage, and its entry in the register. */
package io.github.reportassembly.release;
