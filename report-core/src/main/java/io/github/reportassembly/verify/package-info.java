/** Building a released version again from its tag, and comparing the files. */
package io.github.reportassembly.verify;
