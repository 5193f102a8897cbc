/**
 * Blocks composed into strips: collect (inlines become runs), compose (blocks become strips); pages are then cut from
 * the strips.
 */
package io.github.reportassembly.layout.flow;
