package io.github.reportassembly.merge;

import io.github.reportassembly.diagnostic.DiagnosticList;
import io.github.reportassembly.language.PhraseBook;
import io.github.reportassembly.language.Phrases;
import io.github.reportassembly.read.folder.TextGate;
import io.github.reportassembly.source.SourceFile;

/** What templates write, as XML of the vocabulary; it is below what other packages see, hence in this one. */
public final class VocabularyTarget {
    private static final Phrases PHRASES = PhraseBook.load(VocabularyTarget.class.getClassLoader(), "en");

    private VocabularyTarget() {}

    public static void fuzzerTestOneInput(byte[] data) {
        DiagnosticList found = new DiagnosticList();
        TextGate.read("templates/report.ftlx", data, found)
                .map(SourceFile::text)
                .ifPresent(text -> {
                    read("<report><matter kind='body'><section id='sec-a'><h>A</h>" + text
                            + "</section></matter></report>");
                    read(text);
                });
    }

    private static void read(String output) {
        VocabularyProblems problems = new VocabularyProblems();
        SourceFile file = new SourceFile("report.ftlx", output);
        XmlTree.read(output, problems).ifPresent(root -> {
            Reading reading = new Reading(new Units(new ChartFigures(PHRASES)), file.beginning(), problems);
            SectionReader sections = new BlockReader(reading).sections();
            sections.report(root);
            sections.items(root);
        });
        for (VocabularyProblems.Problem problem : problems.all()) {
            if (problem.offset() < 0 || problem.message().isBlank()) {
                throw new IllegalStateException("a problem without a place: " + problem);
            }
        }
    }
}
