/** What charts say in words and in tables, and how much of their data can be drawn. */
package io.github.reportassembly.chart;
