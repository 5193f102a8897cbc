package io.github.reportassembly.schema;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.github.reportassembly.read.yaml.FileKind;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * A JSON Schema, draft 07, of one kind of file: editors complete and check by it while somebody types. It asks for no
 * more than the reader does, with one exception: a field that is there must not be empty.
 */
public final class JsonSchema {
    /** The folder of the schemas in a report. It begins with a dot, so it is no part of the report's sources. */
    public static final String FOLDER = ".schema/";

    private static final String DRAFT = "http://json-schema.org/draft-07/schema#";

    private JsonSchema() {}

    /** The path of a kind's schema from the report's folder, such as {@code .schema/rec.json}. */
    public static String path(FileKind kind) {
        return FOLDER + kind.stem() + ".json";
    }

    /** The schema as text, the same at every run; the last line ends. */
    public static String of(FileKind kind) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(printer());
            json.writeStartObject();
            json.writeStringField("$schema", DRAFT);
            json.writeStringField("title", kind.fileNames());
            new TypeWriter(json).constraints(kind.type());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    /** The comment that tells an editor's YAML language server which schema a file follows. */
    public static String modeline(FileKind kind, String file) {
        long depth = file.chars().filter(c -> c == '/').count();
        return "# yaml-language-server: $schema=" + "../".repeat((int) depth) + path(kind);
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        Separators separators =
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
        printer.indentObjectsWith(lines);
        return printer;
    }
}
