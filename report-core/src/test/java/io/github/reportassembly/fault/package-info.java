/**
 * A file system that breaks: it ends the process, fills up, refuses or loses files at a chosen step. Tests use it within
 * the process, and {@link io.github.reportassembly.fault.FaultHarness} in processes of their own.
 */
package io.github.reportassembly.fault;
