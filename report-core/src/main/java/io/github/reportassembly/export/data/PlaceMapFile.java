package io.github.reportassembly.export.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A place map as it is kept beside a release in the register: JSON, short, since it is kept for good. Each thing stands
 * on a line, and so does each page; files are named once.
 */
public final class PlaceMapFile {
    /** What its name in the register ends in, after the version and a dot. */
    public static final String ENDING = "lines.json";

    private static final int FORMAT = 1;

    private PlaceMapFile() {}

    /** The file's text. */
    public static String write(PlaceMap map) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            Map<String, Integer> files = new LinkedHashMap<>();
            map.things().forEach(thing -> files.putIfAbsent(thing.file(), files.size()));
            map.lines().forEach(line -> files.putIfAbsent(line.file(), files.size()));
            json.writeStartObject();
            json.writeNumberField("format", FORMAT);
            json.writeStringField("version", map.version());
            json.writeArrayFieldStart("files");
            for (String file : files.keySet()) {
                json.writeString(file);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("things");
            for (PlaceMap.Thing thing : map.things()) {
                json.writeRaw('\n');
                json.writeStartArray();
                json.writeString(thing.kind());
                json.writeString(thing.number());
                json.writeString(thing.id());
                json.writeNumber(files.get(thing.file()));
                json.writeNumber(thing.line());
                json.writeEndArray();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("pages");
            pages(map, files, json);
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void pages(PlaceMap map, Map<String, Integer> files, JsonGenerator json) throws IOException {
        String page = null;
        for (PlaceMap.Line line : map.lines()) {
            if (!line.page().equals(page)) {
                if (page != null) {
                    json.writeEndArray();
                }
                json.writeRaw('\n');
                json.writeStartArray();
                json.writeString(line.page());
                page = line.page();
            }
            json.writeStartArray();
            json.writeNumber(line.number());
            json.writeNumber(files.get(line.file()));
            json.writeNumber(line.sourceLine());
            if (!line.paragraph().isEmpty()) {
                json.writeString(line.paragraph());
            }
            json.writeEndArray();
        }
        if (page != null) {
            json.writeEndArray();
        }
    }

    /** The map in a file; empty if it is none, or of a format that this version does not know. */
    public static Optional<PlaceMap> read(String text) {
        try (JsonParser json = new JsonFactory().createParser(text)) {
            return Optional.of(new Reading(json).map());
        } catch (IOException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** Reads in the order in which it was written. */
    private static final class Reading {
        private final JsonParser json;
        private final List<String> files = new ArrayList<>();

        Reading(JsonParser json) {
            this.json = json;
        }

        PlaceMap map() throws IOException {
            field("format");
            if (json.nextIntValue(0) != FORMAT) {
                throw new IOException("another format");
            }
            field("version");
            String version = json.nextTextValue();
            field("files");
            while (json.nextToken() == JsonToken.VALUE_STRING) {
                files.add(json.getText());
            }
            field("things");
            List<PlaceMap.Thing> things = new ArrayList<>();
            while (json.nextToken() == JsonToken.START_ARRAY) {
                things.add(new PlaceMap.Thing(
                        json.nextTextValue(),
                        json.nextTextValue(),
                        json.nextTextValue(),
                        files.get(json.nextIntValue(-1)),
                        json.nextIntValue(0)));
                json.nextToken();
            }
            field("pages");
            List<PlaceMap.Line> lines = new ArrayList<>();
            while (json.nextToken() == JsonToken.START_ARRAY) {
                page(json.nextTextValue(), lines);
            }
            return new PlaceMap(version, things, lines);
        }

        private void page(String page, List<PlaceMap.Line> lines) throws IOException {
            while (json.nextToken() == JsonToken.START_ARRAY) {
                int number = json.nextIntValue(0);
                String file = files.get(json.nextIntValue(-1));
                int line = json.nextIntValue(0);
                String paragraph = json.nextTextValue();
                lines.add(new PlaceMap.Line(page, number, file, line, paragraph == null ? "" : paragraph));
                if (paragraph != null) {
                    json.nextToken();
                }
            }
        }

        /** Goes to the value of the field that comes next. */
        private void field(String name) throws IOException {
            while (json.nextToken() != JsonToken.FIELD_NAME
                    || !json.currentName().equals(name)) {
                if (json.currentToken() == null) {
                    throw new IOException("no " + name);
                }
            }
            if (!name.equals("format") && !name.equals("version")) {
                json.nextToken();
            }
        }
    }
}
