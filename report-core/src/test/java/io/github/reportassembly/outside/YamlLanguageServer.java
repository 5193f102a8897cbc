package io.github.reportassembly.outside;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** The YAML language server that editors use, talked to over its standard input and output, as an editor does. */
public final class YamlLanguageServer implements AutoCloseable {
    /** The environment variable that holds the server's path. */
    public static final String VARIABLE = "YAML_LANGUAGE_SERVER";

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;
    private final OutputStream out;
    private final BlockingQueue<JsonNode> received = new LinkedBlockingQueue<>();
    private int requests;

    private YamlLanguageServer(Process process) {
        this.process = process;
        this.out = process.getOutputStream();
        Thread reader = new Thread(this::readAll, "yaml-language-server");
        reader.setDaemon(true);
        reader.start();
    }

    /** Starts the server for a folder. Nothing is loaded from the network. */
    public static YamlLanguageServer start(Path program, Path folder) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(program.toString(), "--stdio")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        YamlLanguageServer server = new YamlLanguageServer(process);
        ObjectNode hello = JSON.createObjectNode();
        hello.putNull("processId");
        hello.put("rootUri", folder.toUri().toString());
        hello.putObject("capabilities").putObject("workspace").put("configuration", true);
        server.request("initialize", hello);
        server.send(message("initialized", JSON.createObjectNode()));
        return server;
    }

    /** Opens a file, and returns what the server finds wrong with it. */
    public JsonNode problems(Path file, String text) throws IOException, InterruptedException {
        ObjectNode open = JSON.createObjectNode();
        open.putObject("textDocument")
                .put("uri", file.toUri().toString())
                .put("languageId", "yaml")
                .put("version", 1)
                .put("text", text);
        send(message("textDocument/didOpen", open));
        return await(found -> found.path("method").asText().equals("textDocument/publishDiagnostics")
                        && found.path("params")
                                .path("uri")
                                .asText()
                                .endsWith(file.getFileName().toString()))
                .path("params")
                .path("diagnostics");
    }

    /** What the server proposes at a place in an open file; line and column count from 0. */
    public JsonNode completions(Path file, int line, int column) throws IOException, InterruptedException {
        ObjectNode place = JSON.createObjectNode();
        place.putObject("textDocument").put("uri", file.toUri().toString());
        place.putObject("position").put("line", line).put("character", column);
        JsonNode result = request("textDocument/completion", place);
        return result.isArray() ? result : result.path("items");
    }

    private JsonNode request(String method, ObjectNode parameters) throws IOException, InterruptedException {
        int id = ++requests;
        send(message(method, parameters).put("id", id));
        return await(found -> found.path("id").asInt(-1) == id && !found.has("method"))
                .path("result");
    }

    private static ObjectNode message(String method, ObjectNode parameters) {
        ObjectNode message = JSON.createObjectNode().put("jsonrpc", "2.0").put("method", method);
        message.set("params", parameters);
        return message;
    }

    private JsonNode await(Predicate<JsonNode> wanted) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            JsonNode found = received.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (found != null && found.has("id") && found.has("method")) {
                answer(found);
            } else if (found != null && wanted.test(found)) {
                return found;
            }
        }
        throw new IOException("the language server gave no answer");
    }

    /** The server asks for its settings, a section each, and announces what it can do. */
    private void answer(JsonNode question) throws IOException {
        ObjectNode answer = JSON.createObjectNode().put("jsonrpc", "2.0");
        answer.set("id", question.get("id"));
        ArrayNode settings = JSON.createArrayNode();
        for (JsonNode item : question.path("params").path("items")) {
            ObjectNode section = settings.addObject();
            if (item.path("section").asText().equals("yaml")) {
                section.put("validate", true).put("completion", true).put("hover", true);
                section.putObject("schemaStore").put("enable", false);
            }
        }
        answer.set("result", settings.isEmpty() ? JSON.nullNode() : settings);
        send(answer);
    }

    private void send(ObjectNode message) throws IOException {
        byte[] body = JSON.writeValueAsBytes(message);
        out.write(("Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(body);
        out.flush();
    }

    private void readAll() {
        try (InputStream in = new BufferedInputStream(process.getInputStream())) {
            for (int length = length(in); length >= 0; length = length(in)) {
                received.add(JSON.readTree(in.readNBytes(length)));
            }
        } catch (IOException e) {
            if (process.isAlive()) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The length that a message's head tells; below 0 at the end. */
    private static int length(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                return -1;
            }
            head.append((char) next);
        }
        String words = head.toString();
        int start = words.indexOf("Content-Length:") + "Content-Length:".length();
        return Integer.parseInt(
                words.substring(start, words.indexOf('\r', start)).strip());
    }

    @Override
    public void close() {
        process.destroy();
    }
}
