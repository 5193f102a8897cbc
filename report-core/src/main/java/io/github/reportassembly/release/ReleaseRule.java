package io.github.reportassembly.release;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.model.PublishedRelease;
import io.github.reportassembly.register.Register;
import io.github.reportassembly.repository.Repository;
import io.github.reportassembly.repository.Revision;
import io.github.reportassembly.request.AssemblyRequest;
import java.util.Optional;
import java.util.regex.Pattern;

/** What must hold before a version is written into the register, beside what its stage asks of the sources. */
public final class ReleaseRule {
    /** A version is the name of a file and of a tag. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._+-]{0,79}");

    private final AssemblyRequest request;
    private final DiagnosticSink sink;

    /** @param sink is told what does not hold */
    public ReleaseRule(AssemblyRequest request, DiagnosticSink sink) {
        this.request = request;
        this.sink = sink;
    }

    /** Whether the version can be released from the revision; else says why not. */
    public boolean admits(Register register, Optional<Revision> revision) {
        boolean named = isNamed();
        boolean fresh = isNew(register.release(request.version()));
        boolean committed = isCommitted(revision);
        return named && fresh && committed && (revision.isEmpty() || (isWhole() && isAtBranch()));
    }

    /** Without its tags a clone cannot say whether the register has all releases. */
    private boolean isWhole() {
        return !Repository.isShallow(request.folder())
                || refuse(
                        DiagnosticCode.SHALLOW_CLONE,
                        "this clone holds the latest commits alone, so that earlier releases may be missing unseen",
                        "fetch the rest and release again: git fetch --unshallow --tags");
    }

    private boolean isAtBranch() {
        return Repository.isAtBranch(request.folder())
                || refuse(
                        DiagnosticCode.DETACHED_HEAD,
                        "no branch is checked out, so that the commit with the register would be lost",
                        "go to a branch and release again: git switch main, or git switch -c release-"
                                + request.version());
    }

    private boolean isNamed() {
        if (request.stage() == Stage.WORKING) {
            return refuse(
                    DiagnosticCode.STAGE_VERSION,
                    "a working version is not released",
                    "say what it is: -Dreport.stage=draft or -Dreport.stage=final");
        }
        if (!NAME.matcher(request.version()).matches() || request.version().contains("..")) {
            return refuse(
                    DiagnosticCode.STAGE_VERSION,
                    "\"" + request.version() + "\" cannot be the name of a release",
                    "use letters, digits, dots and hyphens in the version of pom.xml");
        }
        return true;
    }

    private boolean isNew(Optional<PublishedRelease> before) {
        return before.isEmpty()
                || refuse(
                        DiagnosticCode.VERSION_TAKEN,
                        request.version() + " was released already"
                                + before.get()
                                        .date()
                                        .map(date -> ", on " + date)
                                        .orElse(""),
                        "set the next version in pom.xml; what was released is never changed");
    }

    private boolean isCommitted(Optional<Revision> revision) {
        if (revision.isEmpty()) {
            return refuse(
                    DiagnosticCode.NO_COMMIT,
                    "there is no Git commit that this release could be made from",
                    "release from a clone of the report's repository, with git on the PATH");
        }
        return revision.get().clean()
                || refuse(
                        DiagnosticCode.UNCLEAN_TREE,
                        "the sources are not those of commit "
                                + revision.get().commit().substring(0, 12),
                        "commit or discard what `git status` lists, and release again");
    }

    private boolean refuse(DiagnosticCode code, String message, String hint) {
        sink.report(Diagnostic.of(code, message).withHint(hint));
        return false;
    }
}
