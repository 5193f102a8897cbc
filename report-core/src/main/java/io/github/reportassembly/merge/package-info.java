/**
 * Templates and sources to one document. Templates emit a small XML vocabulary and place source texts by reference;
 * the texts themselves never run as templates (DESIGN.md section 5).
 */
package io.github.reportassembly.merge;
