package io.github.reportassembly.validate.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.diagnostic.DiagnosticList;
import io.github.reportassembly.model.ReportDraft;
import io.github.reportassembly.parallel.Workers;
import io.github.reportassembly.read.markdown.MarkdownReader;
import io.github.reportassembly.source.SourceFile;
import io.github.reportassembly.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not be told: a check with false alarms is turned off, and then finds nothing any more. */
class ProseTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "It had had effects that that day showed. Walla Walla is a town.",
                "The Internet Engineering Task Force (IETX) did. The IETX met.",
                "The XETF (X Engineering Task Force) met.",
                "See XQR 8909, CVE-2020-1, [XQR] and FILE.TXT in chapter XIV.",
                "You MUST go where all must go.",
                "THIS IS ALL IN CAPITAL LETTERS",
                "A third party sends a third-party review; to log in, use the login; every day is an everyday thing.",
                "The time-out `timeout` is code.",
                "He is 5'10\" tall. They said \"yes\".",
                "<https://example.org/a> will lead there, or see [the rules](https://example.org/b).",
                "It is short.\n\nIt is short.",
                "> A sentence that is quoted from another report may stand at two places in it.\n\n"
                        + "> A sentence that is quoted from another report may stand at two places in it.",
                "| A | B |\n|---|---|\n| one | one |"
            })
    void leavesGoodTextAlone(String markdown) {
        assertThat(codes(markdown)).isEmpty();
    }

    @Test
    void tellsEachAcronymOnceAtItsFirstUse() {
        assertThat(codes("The XQZ is here. The XQZ is there.\n\nThe XQZ again, and the XQZs."))
                .containsExactly("1:5 acronym");
    }

    @Test
    void findsTheSecondWordInTheNextLine() {
        assertThat(codes("We saw the\nthe fountain.")).containsExactly("1:8 double-word");
    }

    private static List<String> codes(String markdown) {
        DiagnosticList found = new DiagnosticList();
        SourceText source = SourceText.of(new SourceFile("unit/chapter.md", markdown));
        ProseText text = new ProseText("sec-unit", new MarkdownReader(found).blocks("unit", "unit", source), List.of());
        try (Workers workers = Workers.begin("rules")) {
            Prose.check(new ReportDraft().report(), List.of(text), workers, found);
        }
        return found.sorted().stream()
                .map(d -> d.span().orElseThrow().startPosition().line() + ":"
                        + d.span().orElseThrow().startPosition().column() + " "
                        + d.code().id())
                .toList();
    }
}
