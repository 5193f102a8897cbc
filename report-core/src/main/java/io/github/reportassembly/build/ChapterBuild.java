package io.github.reportassembly.build;

import io.github.reportassembly.compose.Composer;
import io.github.reportassembly.compose.Composition;
import io.github.reportassembly.compose.Findings;
import io.github.reportassembly.compose.Merged;
import io.github.reportassembly.diagnostic.DiagnosticList;
import io.github.reportassembly.document.Document;
import io.github.reportassembly.outcome.AssemblyResult;
import io.github.reportassembly.output.Output;
import io.github.reportassembly.output.PackageWriter;
import io.github.reportassembly.output.PublicationPackage;
import io.github.reportassembly.request.AssemblyRequest;
import io.github.reportassembly.request.Progress;
import java.util.Optional;

/** Makes the files of one chapter, in a folder of its own below the output folder. */
public final class ChapterBuild {
    private final AssemblyRequest request;
    private final String chapter;
    private final String name;
    private final Progress progress;

    /**
     * @param whole asks for the report that the chapter belongs to
     * @param chapter its folder's name
     * @param progress is told of each stage when it has ended
     */
    public ChapterBuild(AssemblyRequest whole, String chapter, Progress progress) {
        this.chapter = chapter;
        this.name = ChapterAlone.fileName(chapter);
        this.request = whole.into(whole.output().resolve(name));
        this.progress = progress;
    }

    /** The files written, and the problems that concern the chapter; a diagnostic if there is no such chapter. */
    public AssemblyResult run() {
        Findings findings = new Findings(request);
        new PackageWriter(request.output(), findings.list()).sweep();
        Composer composer = new Composer(request, progress);
        Optional<Merged> merged = composer.merge(findings);
        Optional<ChapterAlone> alone = merged.flatMap(found -> ChapterAlone.of(found, chapter, findings.list()));
        if (alone.isEmpty()) {
            return AssemblyResult.refused(findings.list());
        }
        // Nobody is told of problems on pages that are laid out for their numbers alone.
        Document document = alone.get()
                .document(() -> composer.layOut(merged.get(), new DiagnosticList())
                        .pages()
                        .index());
        Composition composition = composer.layOut(merged.get(), document, findings.list());
        findings.list().keep(alone.get().problems(request.stage()));
        PublicationPackage files = new PublicationPackage(request, request.stem() + "-" + name);
        return new Publishing(request, findings, progress)
                .publish(Optional.of(composition), composed -> Output.of(files.documents(composed)));
    }
}
