package io.github.reportassembly.export.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** The JSON Schema (draft 2020-12) of {@link RecommendationsJson}, for those who read the file with programs. */
public final class RecommendationsSchema {
    /** Names the schema; its last figure changes when files by the older one would be refused, or mean something else. */
    public static final String ID = "urn:io.github.reportassembly:recommendations-json:1";

    /** The file's name among those of a publication. */
    public static final String NAME = "recommendations.schema.json";

    private static final String DATE = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
    private static final List<String> STATUS = List.of("draft", "agreed");

    private final JsonGenerator json;

    private RecommendationsSchema(JsonGenerator json) {
        this.json = json;
    }

    /** The schema as text, the same at every run; the last line ends. */
    public static String text() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(RecommendationsJson.printer());
            new RecommendationsSchema(json).write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    private void write() throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.writeStringField("$id", ID);
        json.writeStringField("title", "Recommendations of a report, with the numbers and words that it prints");
        report();
        json.writeObjectFieldStart("$defs");
        thing();
        recommendation();
        part();
        prior();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void report() throws IOException {
        start("$schema", "report", "title", "version", "stage", "language", "recommendations", "findings");
        string("$schema", "");
        string("report", "the report's id, as in the names of its files");
        string("title", "");
        string("version", "the version whose numbers these are");
        choice("stage", List.of("working", "draft", "final"));
        pattern("date", DATE);
        pattern("commit", "^[0-9a-f]{40,64}(\\+local-changes)?$");
        string("language", "of all texts, a tag of BCP 47");
        array("recommendations", "recommendation");
        array("findings", "thing");
        array("priorRecommendations", "prior");
        array("questions", "thing");
        end();
    }

    private void thing() throws IOException {
        json.writeObjectFieldStart("thing");
        start("id");
        string("id", "as the sources write it");
        string("number", "as printed; absent for what has none");
        string("name", "name or title as printed");
        end();
        json.writeEndObject();
    }

    private void recommendation() throws IOException {
        json.writeObjectFieldStart("recommendation");
        start("id", "number", "kind", "status", "chapter", "title", "owners", "parts");
        string("id", "the same in every version");
        string("number", "as printed in this version; a string, since 7.1 and 7.10 are two numbers");
        choice("kind", List.of("recommendation", "suggestion"));
        choice("status", STATUS);
        json.writeObjectFieldStart("chapter");
        json.writeStringField("$ref", "#/$defs/thing");
        json.writeEndObject();
        string("title", "");
        string("text", "absent where the parts say everything");
        facts();
        for (String note : List.of(
                "priorityReason",
                "intent",
                "rationale",
                "resources",
                "successMeasure",
                "completion",
                "specific",
                "measurable",
                "assignable",
                "relevant",
                "trackable")) {
            string(note, "");
        }
        for (String link : List.of("findings", "dependencies", "goals", "mandate", "priorRecommendations")) {
            array(link, "thing");
        }
        array("parts", "part");
        end();
        json.writeEndObject();
    }

    private void part() throws IOException {
        json.writeObjectFieldStart("part");
        start("id", "number", "status", "text", "owners");
        string("id", "the recommendation's id, a dot, and the part's own");
        string("number", "");
        choice("status", STATUS);
        string("title", "");
        string("text", "");
        facts();
        end();
        json.writeEndObject();
    }

    /** Of a part, they are the whole's where it has none of its own. */
    private void facts() throws IOException {
        array("owners", "thing");
        choice("priority", List.of("high", "medium", "low"));
        pattern("due", DATE);
        choice(
                "consensus",
                List.of(
                        "full-consensus",
                        "consensus",
                        "strong-support-significant-opposition",
                        "divergence",
                        "minority-view"));
    }

    private void prior() throws IOException {
        json.writeObjectFieldStart("prior");
        start("id", "number", "text");
        string("id", "");
        string("number", "as the earlier review printed it");
        string("text", "");
        choice("implementation", List.of("full", "partial", "none"));
        choice("stillRelevant", List.of("yes", "partly", "no"));
        string("recommendation", "id of the recommendation or part that takes it up");
        end();
        json.writeEndObject();
    }

    private void start(String... required) throws IOException {
        json.writeStringField("type", "object");
        json.writeBooleanField("additionalProperties", false);
        json.writeArrayFieldStart("required");
        for (String name : required) {
            json.writeString(name);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("properties");
    }

    private void end() throws IOException {
        json.writeEndObject();
    }

    private void string(String name, String description) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("type", "string");
        if (!description.isEmpty()) {
            json.writeStringField("description", description);
        }
        json.writeEndObject();
    }

    private void pattern(String name, String pattern) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("type", "string");
        json.writeStringField("pattern", pattern);
        json.writeEndObject();
    }

    private void choice(String name, List<String> values) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeArrayFieldStart("enum");
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void array(String name, String of) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("type", "array");
        json.writeObjectFieldStart("items");
        json.writeStringField("$ref", "#/$defs/" + of);
        json.writeEndObject();
        json.writeEndObject();
    }
}
