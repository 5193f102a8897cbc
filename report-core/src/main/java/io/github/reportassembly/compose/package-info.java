/** From a folder of sources to one document that is numbered, checked and laid out, ready to be written. */
package io.github.reportassembly.compose;
