package io.github.reportassembly.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.reportassembly.outside.YamlLanguageServer;
import io.github.reportassembly.starter.ReportStarter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new report's files, in the YAML language server that editors use. */
class LanguageServerIT {
    @TempDir
    Path folder;

    @Test
    void completesAndChecksWhileSomebodyTypes() throws Exception {
        String program = System.getenv(YamlLanguageServer.VARIABLE);
        assumeTrue(program != null, YamlLanguageServer.VARIABLE + " names no yaml-language-server");
        new ReportStarter(folder, getClass().getClassLoader()).report("1.0");
        Path good = folder.resolve("first-topic/rec-first-step.yaml");
        Path report = folder.resolve("report.yaml");
        Path typed = folder.resolve("first-topic/rec-typed.yaml");
        String text = """
                # yaml-language-server: $schema=../.schema/rec.json
                title: Typed
                status: drft
                txet: |
                  The board should act.
                due: 12.3.2027
                priority:\s

                """;
        Files.writeString(typed, text);

        try (YamlLanguageServer server = YamlLanguageServer.start(Path.of(program), folder)) {
            assertThat(server.problems(good, Files.readString(good))).isEmpty();
            assertThat(server.problems(report, Files.readString(report))).isEmpty();

            List<String> problems = new ArrayList<>();
            for (JsonNode problem : server.problems(typed, text)) {
                problems.add(problem.at("/range/start/line").asInt() + 1 + ": "
                        + problem.path("message").asText());
            }
            assertThat(problems)
                    .anySatisfy(line -> assertThat(line).startsWith("3: ").contains("\"draft\"", "\"withdrawn\""))
                    .anySatisfy(line -> assertThat(line).startsWith("4: ").contains("txet"))
                    .anySatisfy(line -> assertThat(line).startsWith("6: "));

            assertThat(labels(server.completions(typed, 6, 10))).contains("high", "medium", "low");
            JsonNode fields = server.completions(typed, 7, 0);
            assertThat(labels(fields))
                    .contains("success-measure", "consensus", "owner")
                    .doesNotContain("statement");
            assertThat(fields.toString()).contains("How one will know that it worked. Needed in a final");
        }
    }

    private static List<String> labels(JsonNode proposals) {
        List<String> labels = new ArrayList<>();
        proposals.forEach(proposal -> labels.add(proposal.path("label").asText()));
        return labels;
    }
}
