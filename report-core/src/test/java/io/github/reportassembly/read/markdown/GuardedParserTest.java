package io.github.reportassembly.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticList;
import io.github.reportassembly.diagnostic.Limits;
import io.github.reportassembly.source.SourceFile;
import io.github.reportassembly.source.SourceText;
import org.junit.jupiter.api.Test;

class GuardedParserTest {
    @Test
    void aTextThatTheParserGivesUpIsReportedAndLeftOut() {
        DiagnosticList found = new DiagnosticList();
        UnitText text = new UnitText(
                new Unit("unit", "unit", TextFiles.NONE, MarkdownParsers.of(Limits.USUAL), found),
                SourceText.of(new SourceFile("unit/chapter.md", "Words.")));

        assertThat(GuardedParser.parse(text, words -> {
                            throw new IllegalStateException("index 7");
                        })
                        .getFirstChild())
                .isNull();
        assertThat(found.sorted()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.MARKDOWN_SYNTAX);
        assertThat(found.sorted()).extracting(Diagnostic::message).containsExactly("this text cannot be read: index 7");
    }
}
