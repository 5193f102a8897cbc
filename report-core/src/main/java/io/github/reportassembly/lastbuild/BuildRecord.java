package io.github.reportassembly.lastbuild;

import java.util.List;

/**
 * What a build was made of, and what it made.
 *
 * @param settings all that decides what comes out beside the bytes of the sources, a line each
 * @param sources the files of the report that were read
 * @param outputs those to attach in their order, then the others
 * @param told what the build told of the report
 */
record BuildRecord(
        List<String> settings, List<RecordedFile> sources, List<RecordedOutput> outputs, List<LogLine> told) {
    BuildRecord {
        settings = List.copyOf(settings);
        sources = List.copyOf(sources);
        outputs = List.copyOf(outputs);
        told = List.copyOf(told);
    }
}
