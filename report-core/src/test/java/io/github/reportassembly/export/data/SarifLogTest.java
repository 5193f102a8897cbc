package io.github.reportassembly.export.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticList;
import io.github.reportassembly.diagnostic.Rating;
import io.github.reportassembly.diagnostic.Severity;
import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The log follows the schema of the standard, which a library on the test class path brings. */
class SarifLogTest {
    private static final Path GOLDEN =
            Path.of("src/test/resources/io/github/reportassembly/export/data/diagnostics.sarif");
    private static final SourceFile CHAPTER =
            new SourceFile("prüfung & mehr/chapter.md", "# Title\n\nA 𒀀 sign, and @rec-nowhere.\nTwo\nlines.\n");

    private static DiagnosticList problems() {
        DiagnosticList list = new DiagnosticList();
        int at = CHAPTER.text().indexOf("@rec");
        list.report(
                Diagnostic.at(CHAPTER.span(at, at + 12), DiagnosticCode.UNKNOWN_REFERENCE, "there is no rec-nowhere")
                        .withHint("did you mean @rec-here?")
                        .withRelated(CHAPTER.span(0, 7)));
        list.report(Diagnostic.at(
                CHAPTER.span(at + 14, at + 24), DiagnosticCode.OVERFULL_LINE, "\"Two\" is wider than its line"));
        list.report(Diagnostic.of(DiagnosticCode.NO_LABELS, "there are no labels for the language nl"));
        list.report(Diagnostic.of(DiagnosticCode.UNKNOWN_FILE, "never told"));
        list.report(Diagnostic.at(CHAPTER.beginning(), DiagnosticCode.MISSING_FILE, "there is no file"));
        list.rate(
                List.of(
                        new Rating(DiagnosticCode.UNKNOWN_FILE, Optional.empty(), "Other files are wanted here."),
                        new Rating(DiagnosticCode.OVERFULL_LINE, Optional.of(Severity.ERROR), "No line may be.")),
                Stage.WORKING);
        return list;
    }

    private static String log(Stage stage) {
        return SarifLog.of(problems().sorted(), problems().changed().keySet(), stage, false);
    }

    @ParameterizedTest
    @EnumSource
    void followsTheSchemaOfTheStandard(Stage stage) throws IOException {
        assertThat(violations(log(stage))).isEmpty();
        assertThat(violations(SarifLog.of(List.of(), List.of(), stage, true))).isEmpty();
        assertThat(violations("{\"version\": \"2.1.0\", \"runs\": [{\"results\": [{}]}]}"))
                .isNotEmpty();
    }

    @Test
    void holdsPlacesRulesAndWhatTheReportLowers() throws IOException {
        String log = log(Stage.WORKING);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, log);
        }
        assertThat(log).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void everyRuleIsDescribed() throws IOException {
        DiagnosticList all = new DiagnosticList();
        for (DiagnosticCode code : DiagnosticCode.values()) {
            all.report(Diagnostic.of(code, "words"));
        }
        JsonNode log = new ObjectMapper().readTree(SarifLog.of(all.sorted(), List.of(), Stage.FINAL, false));

        JsonNode rules = log.at("/runs/0/tool/driver/rules");
        assertThat(rules).hasSameSizeAs(DiagnosticCode.values());
        assertThat(rules)
                .allSatisfy(rule -> assertThat(rule.at("/help/text").asText())
                        .contains("What to do: ")
                        .doesNotContain("null"));
        assertThat(log.at("/runs/0/results"))
                .allSatisfy(result -> assertThat(
                                rules.get(result.get("ruleIndex").asInt()).get("id"))
                        .isEqualTo(result.get("ruleId")));
    }

    @Test
    void aProblemIsKnownAgainWhenItsLineMoved() {
        Fingerprints before = new Fingerprints();
        Fingerprints after = new Fingerprints();
        SourceFile moved = new SourceFile(CHAPTER.path(), "# Title\n\nA new line.\n\n" + CHAPTER.text());
        Diagnostic first = Diagnostic.at(CHAPTER.span(20, 22), DiagnosticCode.UNKNOWN_REFERENCE, "there is no rec-x");
        Diagnostic again = Diagnostic.at(moved.span(43, 45), DiagnosticCode.UNKNOWN_REFERENCE, "there is no rec-x");

        String fingerprint = before.of(first);

        assertThat(after.of(again)).isEqualTo(fingerprint).hasSize(32);
        assertThat(after.of(again)).isNotEqualTo(fingerprint);
    }

    private static Set<ValidationMessage> violations(String log) throws IOException {
        JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7);
        try (InputStream stream = SarifLogTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            JsonSchema schema = factory.getSchema(stream);
            return schema.validate(
                    new ObjectMapper().readTree(log),
                    context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
        }
    }
}
