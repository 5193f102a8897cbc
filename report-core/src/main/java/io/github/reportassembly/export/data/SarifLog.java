package io.github.reportassembly.export.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticHelp;
import io.github.reportassembly.diagnostic.Rating;
import io.github.reportassembly.diagnostic.Severity;
import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.source.SourcePosition;
import io.github.reportassembly.source.SourceSpan;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Problems in the Static Analysis Results Interchange Format 2.1.0, which code hosting sites and editors show beside the
 * lines that they are about. Paths are relative to the report's folder; it holds no time and no folder of the machine's.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">the specification</a>
 */
public final class SarifLog {
    /** The file's name in the output folder. */
    public static final String NAME = "diagnostics.sarif";

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";
    private static final String ROOT = "%SRCROOT%";

    private final Stage stage;
    private final Map<DiagnosticCode, Integer> rules = new EnumMap<>(DiagnosticCode.class);
    private final StringWriter text = new StringWriter();
    private final JsonGenerator json;

    private SarifLog(Stage stage) throws IOException {
        this.stage = stage;
        this.json = new JsonFactory().createGenerator(text);
        json.setPrettyPrinter(printer());
    }

    /**
     * The log of a run.
     *
     * @param problems in the order in which they are to stand
     * @param ratings what the report lets some of them weigh
     * @param succeeded whether the run did what it was asked to do
     */
    public static String of(List<Diagnostic> problems, Collection<Rating> ratings, Stage stage, boolean succeeded) {
        try {
            SarifLog log = new SarifLog(stage);
            log.write(problems, ratings, succeeded);
            return log.text.append('\n').toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(List<Diagnostic> problems, Collection<Rating> ratings, boolean succeeded) throws IOException {
        problems.forEach(problem -> rules.put(problem.code(), 0));
        ratings.forEach(rating -> rules.put(rating.code(), 0));
        int index = 0;
        for (Map.Entry<DiagnosticCode, Integer> rule : rules.entrySet()) {
            rule.setValue(index++);
        }
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        tool();
        invocation(ratings, succeeded);
        json.writeObjectFieldStart("originalUriBaseIds");
        json.writeObjectFieldStart(ROOT);
        message("description", "The report's folder");
        json.writeEndObject();
        json.writeEndObject();
        json.writeStringField("columnKind", "unicodeCodePoints");
        json.writeArrayFieldStart("results");
        Fingerprints fingerprints = new Fingerprints();
        for (Diagnostic problem : problems) {
            result(problem, fingerprints.of(problem));
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.close();
    }

    private void tool() throws IOException {
        DiagnosticHelp help = DiagnosticHelp.load();
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "report-assembly");
        json.writeArrayFieldStart("rules");
        for (DiagnosticCode code : rules.keySet()) {
            json.writeStartObject();
            json.writeStringField("id", code.id());
            message("shortDescription", code.id().replace('-', ' '));
            message("fullDescription", help.cause(code));
            json.writeObjectFieldStart("help");
            json.writeStringField("text", help.cause(code) + "\n\nWhat to do: " + help.cure(code));
            json.writeStringField(
                    "markdown",
                    help.cause(code) + "\n\n**What to do:** " + help.cure(code) + "\n\nSee `" + DiagnosticHelp.PAGE
                            + "#" + code.id() + "`.");
            json.writeEndObject();
            configuration("defaultConfiguration", Optional.of(code.severity(stage)));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    /** What the report lowers is no secret: a viewer can show which rules were changed, and why. */
    private void invocation(Collection<Rating> ratings, boolean succeeded) throws IOException {
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", succeeded);
        json.writeArrayFieldStart("ruleConfigurationOverrides");
        for (Rating rating : ratings) {
            json.writeStartObject();
            configuration("configuration", rating.at(stage));
            json.writeObjectFieldStart("descriptor");
            json.writeStringField("id", rating.code().id());
            json.writeNumberField("index", rules.get(rating.code()));
            json.writeEndObject();
            json.writeObjectFieldStart("properties");
            json.writeStringField("reason", rating.reason());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("properties");
        json.writeStringField("stage", stage.id());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void configuration(String field, Optional<Severity> severity) throws IOException {
        json.writeObjectFieldStart(field);
        if (severity.isPresent()) {
            json.writeStringField("level", level(severity.get()));
        } else {
            json.writeBooleanField("enabled", false);
        }
        json.writeEndObject();
    }

    private void result(Diagnostic problem, String fingerprint) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", problem.code().id());
        json.writeNumberField("ruleIndex", rules.get(problem.code()));
        json.writeStringField("level", level(problem.severity(stage)));
        message(
                "message",
                problem.message()
                        + problem.hint().map(hint -> ".\nWhat to do: " + hint).orElse(""));
        json.writeArrayFieldStart("locations");
        if (problem.span().isPresent()) {
            location(problem.span().get());
        }
        json.writeEndArray();
        if (!problem.related().isEmpty()) {
            json.writeArrayFieldStart("relatedLocations");
            for (SourceSpan place : problem.related()) {
                location(place);
            }
            json.writeEndArray();
        }
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField("problem/v1", fingerprint);
        json.writeEndObject();
        if (problem.hint().isPresent()) {
            json.writeObjectFieldStart("properties");
            json.writeStringField("hint", problem.hint().get());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void location(SourceSpan span) throws IOException {
        SourcePosition start = span.startPosition();
        SourcePosition end = span.endPosition();
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(span.file().path()));
        json.writeStringField("uriBaseId", ROOT);
        json.writeEndObject();
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", start.line());
        json.writeNumberField("startColumn", start.column());
        json.writeNumberField("endLine", end.line());
        json.writeNumberField("endColumn", end.column());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void message(String field, String words) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", words);
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return severity == Severity.FATAL ? Severity.ERROR.id() : severity.id();
    }

    private static String uri(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("no path: " + path, e);
        }
    }

    private static DefaultPrettyPrinter printer() {
        Separators separators =
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        printer.indentObjectsWith(lines);
        printer.indentArraysWith(lines);
        return printer;
    }
}
