package io.github.reportassembly.benchmarks.build;

/**
 * What one run took.
 *
 * @param wallMillis from start to end
 * @param cpuMillis of all processors, in the program and the kernel
 * @param peakMebibytes the most memory that the process held; 0 if it was not measured
 * @param allocatedMebibytes what its objects took altogether; 0 if it was not measured
 */
public record Taken(long wallMillis, long cpuMillis, long peakMebibytes, long allocatedMebibytes) {}
