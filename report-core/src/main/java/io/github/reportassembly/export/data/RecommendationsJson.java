package io.github.reportassembly.export.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.github.reportassembly.document.DocumentInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/**
 * The recommendations, findings and prior recommendations as JSON in UTF-8, by the schema of {@link RecommendationsSchema}.
 * Texts that are absent have no field; lists are always there.
 */
public final class RecommendationsJson {
    /** The file's name among those of a publication. */
    public static final String NAME = "recommendations.json";

    private final JsonGenerator json;

    private RecommendationsJson(JsonGenerator json) {
        this.json = json;
    }

    /** Writes the data; the stream stays open. */
    public static void write(ReportData data, OutputStream out) throws IOException {
        JsonGenerator json = new JsonFactory().createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(printer());
        new RecommendationsJson(json).report(data);
        json.writeRaw('\n');
        json.close();
    }

    /** Lines as in the project's schemas. */
    static DefaultPrettyPrinter printer() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        printer.indentObjectsWith(lines);
        printer.indentArraysWith(lines);
        return printer;
    }

    private void report(ReportData data) throws IOException {
        DocumentInfo info = data.info();
        json.writeStartObject();
        json.writeStringField("$schema", RecommendationsSchema.ID);
        json.writeStringField("report", info.id());
        json.writeStringField("title", info.titles().title());
        json.writeStringField("version", info.version().number());
        json.writeStringField("stage", info.version().stage().id());
        text(
                "date",
                info.version()
                        .date()
                        .map(date -> LocalDate.ofInstant(date, ZoneOffset.UTC).toString())
                        .orElse(""));
        text("commit", info.version().commit());
        json.writeStringField("language", info.language());
        json.writeArrayFieldStart("recommendations");
        for (RecommendationEntry entry : data.recommendations()) {
            recommendation(entry);
        }
        json.writeEndArray();
        things("findings", data.findings());
        json.writeArrayFieldStart("priorRecommendations");
        for (PriorEntry prior : data.priors()) {
            prior(prior);
        }
        json.writeEndArray();
        things("questions", data.questions());
        json.writeEndObject();
    }

    private void recommendation(RecommendationEntry entry) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", entry.id());
        json.writeStringField("number", entry.number());
        json.writeStringField("kind", entry.kind());
        json.writeStringField("status", entry.status());
        json.writeFieldName("chapter");
        thing(entry.chapter());
        json.writeStringField("title", entry.title());
        text("text", entry.text());
        facts(entry.facts());
        for (Map.Entry<String, String> note : entry.notes().entrySet()) {
            text(note.getKey(), note.getValue());
        }
        for (Map.Entry<String, List<NamedThing>> link : entry.links().entrySet()) {
            things(link.getKey(), link.getValue());
        }
        json.writeArrayFieldStart("parts");
        for (PartEntry part : entry.parts()) {
            json.writeStartObject();
            json.writeStringField("id", part.id());
            json.writeStringField("number", part.number());
            json.writeStringField("status", part.status());
            text("title", part.title());
            json.writeStringField("text", part.text());
            facts(part.facts());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void facts(ItemFacts facts) throws IOException {
        things("owners", facts.owners());
        text("priority", facts.priority().orElse(""));
        text("due", facts.due().map(LocalDate::toString).orElse(""));
        text("consensus", facts.consensus().orElse(""));
    }

    private void prior(PriorEntry prior) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", prior.id());
        json.writeStringField("number", prior.number());
        json.writeStringField("text", prior.text());
        text("implementation", prior.implementation().orElse(""));
        text("stillRelevant", prior.relevance().orElse(""));
        text("recommendation", prior.recommendation().orElse(""));
        json.writeEndObject();
    }

    private void things(String name, List<NamedThing> things) throws IOException {
        json.writeArrayFieldStart(name);
        for (NamedThing thing : things) {
            thing(thing);
        }
        json.writeEndArray();
    }

    private void thing(NamedThing thing) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", thing.id());
        text("number", thing.number());
        text("name", thing.name());
        json.writeEndObject();
    }

    private void text(String name, String value) throws IOException {
        if (!value.isEmpty()) {
            json.writeStringField(name, value);
        }
    }
}
