package io.github.reportassembly.export.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;

/** Sees whether a JSON file that was written can be read. */
public final class JsonCheck {
    private JsonCheck() {}

    /**
     * Reads a file to its end.
     *
     * @throws IOException if it is not one JSON value
     */
    public static void read(Path file) throws IOException {
        try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
            if (json.nextToken() == null) {
                throw new IOException("it is empty");
            }
            json.skipChildren();
            JsonToken after = json.nextToken();
            if (after != null) {
                throw new IOException("something stands after its end");
            }
        }
    }
}
