package io.github.reportassembly.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** {@code docs/diagnostics.md} and {@link DiagnosticCode} say the same, and each code is shown by a case. */
class DiagnosticsPageTest {
    /** Codes that no case file can bring about, and the tests that show them instead. */
    static final List<Map.Entry<String, String>> SHOWN_ELSEWHERE = List.of(
            Map.entry("unreadable-file", "read/folder/UnreadableTest"),
            Map.entry("over-limit", "limit/WatchTest"),
            Map.entry("table-too-large", "read/markdown/MarkdownLimitsTest"),
            Map.entry("markdown-syntax", "read/markdown/GuardedParserTest"),
            Map.entry("missing-word-styles", "export/docx/WordDesignTest"),
            Map.entry("unknown-chapter", "build/ChapterAloneTest"),
            Map.entry("version-taken", "release/ReleaseTest"),
            Map.entry("unclean-tree", "release/ReleaseTest"),
            Map.entry("other-than-released", "release/RegisterDamageTest"),
            Map.entry("other-report-id", "release/ReleaseTest"),
            Map.entry("shallow-clone", "release/RegisterDamageTest"),
            Map.entry("detached-head", "release/RegisterDamageTest"),
            Map.entry("not-located", "locate/LocateTest"),
            Map.entry("no-commit", "release/ReleaseTest"),
            Map.entry("register-not-written", "release/ReleaseTest"),
            Map.entry("output-not-written", "assemble/BrokenSourcesTest"),
            Map.entry("unfinished-build", "fault/KilledBuildTest"),
            Map.entry("sarif-not-written", "assemble/BrokenSourcesTest"),
            Map.entry("nothing-to-verify", "verify/ReleaseVerifierTest"),
            Map.entry("not-as-released", "verify/ReleaseVerifierTest"),
            Map.entry("other-bytes", "verify/ReleaseVerifierTest"));

    private static final Path HELP = Path.of("src/main/resources/io/github/reportassembly/diagnostic/help.properties");

    private static final String HOW = """
            Add to docs/diagnostics.md, under the heading of its group:

            ### %1$s

            *?*

            What has happened, in words for people who do not program.

            **What to do:** how to mend it.

            ```text
            ```

            then run this test with -Dgolden.update=true: it fills in the severities, the example and the table.""";

    @Test
    void everyCodeIsDescribed() throws IOException {
        List<String> described = DiagnosticsPage.read().codes();
        for (String code : ids()) {
            assertThat(described).withFailMessage(() -> HOW.formatted(code)).contains(code);
        }
        assertThat(described).doesNotHaveDuplicates();
    }

    @Test
    void everyDescribedCodeIsOne() throws IOException {
        assertThat(ids())
                .as("codes that are described in docs/diagnostics.md; delete the sections of those that are gone")
                .containsAll(DiagnosticsPage.read().codes());
    }

    @Test
    void severitiesExamplesAndTableAreThoseOfTheCode() throws IOException {
        DiagnosticsPage page = DiagnosticsPage.read();
        Map<String, String> examples = CaseMessages.byCode();
        if (Boolean.getBoolean("golden.update")) {
            page.renewed(examples).write();
        } else {
            assertThat(page.text())
                    .as("severities, examples and table; run this test with -Dgolden.update=true")
                    .isEqualTo(page.renewed(examples).text());
        }
    }

    @Test
    void theToolkitCarriesTheWordsOfThePage() throws IOException {
        String help = DiagnosticsPage.read().help();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(HELP, help);
        }
        assertThat(Files.readString(HELP))
                .as("run this test with -Dgolden.update=true")
                .isEqualTo(help);
        assertThat(DiagnosticHelp.load().cause(DiagnosticCode.UNKNOWN_CALLOUT)).startsWith("`[!…]` begins");
        assertThat(DiagnosticHelp.load().cure(DiagnosticCode.ROW_TOO_LONG)).contains("`\\|`");
    }

    @Test
    void everyCodeHasCauseAndCure() throws IOException {
        DiagnosticsPage page = DiagnosticsPage.read();
        assertThat(page.codes())
                .allSatisfy(code -> assertThat(page.words(code))
                        .contains("\n\n**What to do:** ")
                        .doesNotContain("###"));
    }

    @Test
    void everyCodeHasCaseFile() throws IOException {
        TreeSet<String> without = new TreeSet<>(ids());
        without.removeAll(CaseMessages.byCode().keySet());
        assertThat(without)
                .as("codes without a case file; add one to src/test/resources: read/cases (what reading and validating "
                        + "shows), read/markdown/cases (a single text) or assemble/cases (templates, images, layout)")
                .containsExactlyInAnyOrderElementsOf(
                        SHOWN_ELSEWHERE.stream().map(Map.Entry::getKey).toList());
    }

    @ParameterizedTest
    @FieldSource("SHOWN_ELSEWHERE")
    void otherCodesAreShownByTests(Map.Entry<String, String> entry) throws IOException {
        Path test = Path.of("src/test/java/io/github/reportassembly", entry.getValue() + ".java");
        assertThat(Files.readString(test))
                .containsAnyOf(
                        entry.getKey(),
                        entry.getKey().toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
    }

    private static List<String> ids() {
        return Stream.of(DiagnosticCode.values()).map(DiagnosticCode::id).toList();
    }
}
