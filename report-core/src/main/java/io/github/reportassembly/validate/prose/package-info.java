/** What an editor would mark in the words of a report: each check a class, all of them in one pass over the texts. */
package io.github.reportassembly.validate.prose;
