/** Rules about a whole report: names that must exist, ids that must be unique, and what each stage asks for. */
package io.github.reportassembly.validate;
