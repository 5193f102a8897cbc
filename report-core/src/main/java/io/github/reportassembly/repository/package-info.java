/** Facts about the version that is being built, from the version control that holds the sources. */
package io.github.reportassembly.repository;
