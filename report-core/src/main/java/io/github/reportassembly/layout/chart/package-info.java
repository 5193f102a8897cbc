/** Draws charts: from data to a vector drawing in the look of the house style. */
package io.github.reportassembly.layout.chart;
