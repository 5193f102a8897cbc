/** A report's folder: which files there are, and their bytes and text, confined to the folder and made safe. */
package io.github.reportassembly.read.folder;
