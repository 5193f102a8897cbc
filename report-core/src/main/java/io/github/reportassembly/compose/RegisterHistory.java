package io.github.reportassembly.compose;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticList;
import io.github.reportassembly.model.PublishedRelease;
import io.github.reportassembly.model.Report;
import io.github.reportassembly.read.folder.ReportFolder;
import io.github.reportassembly.register.Register;
import io.github.reportassembly.repository.Repository;
import io.github.reportassembly.request.AssemblyRequest;
import java.util.List;
import java.util.Optional;

/** Holds the register against what Git knows of releases. */
final class RegisterHistory {
    /** What may change after a release without making another report of it. */
    private static final List<String> NOT_PRINTED = List.of("register", "target", "README.md", ".*");

    private final AssemblyRequest request;
    private final ReportFolder folder;
    private final DiagnosticList diagnostics;

    RegisterHistory(AssemblyRequest request, ReportFolder folder, DiagnosticList diagnostics) {
        this.request = request;
        this.folder = folder;
        this.diagnostics = diagnostics;
    }

    void check(Report report, Register register) {
        lost();
        register.release(request.version()).ifPresent(release -> {
            int before = diagnostics.sorted().size();
            register.checkReleased(request.version(), diagnostics);
            if (diagnostics.sorted().size() == before) {
                sources(report, release);
            }
        });
    }

    /** A release that has a tag of its name and no file any more. */
    private void lost() {
        List<String> lost =
                Repository.tagsHolding(request.folder(), RegisterHistory::path, tag -> folder.contains(path(tag)));
        for (String version : lost) {
            diagnostics.report(Diagnostic.of(
                            DiagnosticCode.DAMAGED_REGISTER,
                            version + " was released, as its tag says, and " + path(version) + " is missing")
                    .withHint("restore the files from Git: git checkout " + version + " -- register"
                            + "; if that release was taken back, delete its tag: git tag -d " + version));
        }
    }

    private static String path(String version) {
        return "register/" + version + ".yaml";
    }

    /** What is printed beside recommendations and findings stands in no register, but in Git. */
    private void sources(Report report, PublishedRelease release) {
        Optional<List<String>> changed = Repository.changedSince(request.folder(), release.commit(), NOT_PRINTED);
        changed.filter(files -> !files.isEmpty()).ifPresent(files -> {
            String others = files.size() == 1 ? "" : " and " + (files.size() - 1) + " more";
            diagnostics.report(Diagnostic.at(
                            report.span(),
                            DiagnosticCode.OTHER_THAN_RELEASED,
                            release.version() + " was released already, and " + files.get(0) + others
                                    + " changed since its commit "
                                    + release.commit().substring(0, 12))
                    .withHint("set the next version in pom.xml; what was released is never changed"));
        });
    }
}
