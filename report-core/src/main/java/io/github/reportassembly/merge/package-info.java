/**
 * Templates and sources to one document. Templates emit a small XML vocabulary and place source texts by reference;
 * the texts themselves never run as templates.
 */
package io.github.reportassembly.merge;
