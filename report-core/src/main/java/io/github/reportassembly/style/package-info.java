/** The house style: what each kind of text looks like. */
package io.github.reportassembly.style;
