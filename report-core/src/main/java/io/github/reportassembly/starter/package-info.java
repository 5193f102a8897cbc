/** Makes new reports, chapters, recommendations and findings; never overwrites a file. */
package io.github.reportassembly.starter;
