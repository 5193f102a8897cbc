package io.github.reportassembly.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.source.SourceFile;
import org.junit.jupiter.api.Test;

class DiagnosticPrinterTest {
    private static final SourceFile FILE = new SourceFile("a/b.yaml", "title: One\nstatus: in progress\n");

    private static String print(Diagnostic diagnostic) {
        return new DiagnosticPrinter(Stage.WORKING).print(diagnostic);
    }

    @Test
    void showsPlaceLineCaretsAndHint() {
        assertThat(print(Diagnostic.at(FILE.span(19, 30), DiagnosticCode.NOT_IN_LIST, "no status")
                        .withHint("draft or agreed")
                        .withRelated(FILE.span(7, 10))))
                .isEqualTo("""
                        a/b.yaml:2:9: error[not-in-list]: no status
                            status: in progress
                                    ^^^^^^^^^^^
                            hint: draft or agreed
                            see also: a/b.yaml:1:8
                        """);
    }

    @Test
    void printsFatalAsErrorAndANoteAsOne() {
        assertThat(print(Diagnostic.of(DiagnosticCode.YAML_SYNTAX, "x"))).isEqualTo("error[yaml-syntax]: x\n");
        assertThat(print(Diagnostic.of(DiagnosticCode.NO_OWNER, "x"))).isEqualTo("note[no-owner]: x\n");
    }

    @Test
    void putsCaretsUnderWideCharactersAndTabs() {
        SourceFile file = new SourceFile("x", "\t漢字e\u0301 word");
        assertThat(print(Diagnostic.at(file.span(6, 10), DiagnosticCode.UNKNOWN_KEY, "m")))
                .isEqualTo("x:1:7: error[unknown-key]: m\n        漢字e\u0301 word\n              ^^^^\n");
    }

    @Test
    void showsAWindowOfALongLine() {
        SourceFile file = new SourceFile("x", "a".repeat(1_000) + "word" + "b".repeat(1_000));
        String[] lines = print(Diagnostic.at(file.span(1_000, 1_004), DiagnosticCode.UNKNOWN_KEY, "m"))
                .split("\n", -1);
        assertThat(lines[1]).hasSizeLessThan(130).startsWith("    …aaa").endsWith("bbb…");
        assertThat(lines[2].indexOf('^')).isEqualTo(lines[1].indexOf("word"));
    }

    @Test
    void neverSendsControlCharactersToATerminal() {
        SourceFile file = new SourceFile("x", "a\u001B[31m\u202Eb");
        assertThat(print(Diagnostic.at(file.span(0, 1), DiagnosticCode.UNKNOWN_KEY, "m\u0007")))
                .contains("a\\u001B[31m\\u202Eb")
                .contains("m\\u0007")
                .doesNotContain("\u001B", "\u202E", "\u0007");
    }
}
