package io.github.reportassembly.model;

import io.github.reportassembly.source.SourceSpan;

/**
 * What problems of one kind are to weigh in this report, and why.
 *
 * @param code as it is written, which may be one that there is not
 */
public record DiagnosticSetting(String code, DiagnosticLevel level, RichText reason, SourceSpan span) {}
