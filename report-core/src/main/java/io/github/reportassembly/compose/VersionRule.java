package io.github.reportassembly.compose;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.model.Report;
import io.github.reportassembly.request.AssemblyRequest;
import io.github.reportassembly.request.SnapshotVersion;

/** A snapshot is nobody's version: only a working build may carry it. */
public final class VersionRule {
    private VersionRule() {}

    /** Whether the version may be built at the stage; else says why not. */
    public static boolean admits(AssemblyRequest request, DiagnosticSink sink) {
        if (request.stage() == Stage.WORKING || !SnapshotVersion.is(request.version())) {
            return true;
        }
        String version = request.version();
        sink.report(Diagnostic.of(
                        DiagnosticCode.STAGE_VERSION,
                        "a " + request.stage().id() + " cannot have the version " + version)
                .withHint("set the version in pom.xml to " + SnapshotVersion.released(version)
                        + ", or build at the stage working"));
        return false;
    }

    /** What is published is named by its Maven artifact, and its files are found by that name. */
    static void checkName(AssemblyRequest request, Report report, DiagnosticSink sink) {
        if (request.stage() != Stage.WORKING && !report.id().equals(request.artifactId())) {
            sink.report(Diagnostic.at(
                            report.span(),
                            DiagnosticCode.OTHER_REPORT_ID,
                            "this report is " + report.id() + ", and pom.xml calls it " + request.artifactId())
                    .withHint("write one name in both places: id in report.yaml, artifactId in pom.xml"));
        }
    }
}
