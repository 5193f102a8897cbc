/** YAML sources to the model: strict syntax, one schema a kind of file, and a message for each mistake. */
package io.github.reportassembly.read.yaml;
