/** Files of comma-separated values (RFC 4180): what tables and charts are made from. */
package io.github.reportassembly.read.csv;
