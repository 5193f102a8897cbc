/** Pictures: measured before they are decoded, stripped of what no reader may see. */
package io.github.reportassembly.image;
