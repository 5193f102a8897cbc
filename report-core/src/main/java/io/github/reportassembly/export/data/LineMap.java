package io.github.reportassembly.export.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.github.reportassembly.document.DocumentInfo;
import io.github.reportassembly.page.PagedDocument;
import io.github.reportassembly.page.PrintedLine;
import io.github.reportassembly.source.SourceSpan;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Says where each printed line and paragraph comes from, so that a comment on "page 14, line 3" finds its source. JSON in
 * UTF-8, a line of the report on each line of the file.
 */
public final class LineMap {
    /** The file's name among those of a publication. */
    public static final String NAME = "line-map.json";

    private static final int FORMAT = 1;

    private LineMap() {}

    private static PrettyPrinter aLineEach() {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                PrettyPrinter.DEFAULT_SEPARATORS.withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        printer.indentArraysWith(new DefaultIndenter("", "\n"));
        printer.indentObjectsWith(DefaultPrettyPrinter.FixedSpaceIndenter.instance);
        return printer;
    }

    /** Writes the map; the stream stays open. */
    public static void write(DocumentInfo info, PagedDocument pages, OutputStream out) throws IOException {
        JsonGenerator json = new JsonFactory().createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(aLineEach());
        json.writeStartObject();
        json.writeNumberField("format", FORMAT);
        json.writeStringField("report", info.id());
        json.writeStringField("version", info.version().number());
        json.writeStringField("stage", info.version().stage().name().toLowerCase(Locale.ROOT));
        json.writeArrayFieldStart("paragraphs");
        paragraphs(pages.lines(), json);
        json.writeEndArray();
        json.writeArrayFieldStart("lines");
        for (PrintedLine line : pages.lines()) {
            line(line, json);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }

    /** A numbered paragraph from its first line to its last, which may stand on a later page. */
    private static void paragraphs(List<PrintedLine> lines, JsonGenerator json) throws IOException {
        for (int i = 0; i < lines.size(); ) {
            PrintedLine first = lines.get(i);
            int end = i + 1;
            while (end < lines.size() && lines.get(end).paragraph().equals(first.paragraph())) {
                end++;
            }
            if (!first.paragraph().isEmpty()) {
                PrintedLine last = lines.get(end - 1);
                json.writeStartObject();
                json.writeStringField("paragraph", first.paragraph());
                json.writeStringField("page", first.page());
                json.writeNumberField("line", first.number());
                json.writeStringField("lastPage", last.page());
                json.writeNumberField("lastLine", last.number());
                source(first.source(), json);
                json.writeEndObject();
            }
            i = end;
        }
    }

    private static void line(PrintedLine line, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("page", line.page());
        json.writeNumberField("line", line.number());
        json.writeNumberField("sheet", line.sheet());
        if (!line.paragraph().isEmpty()) {
            json.writeStringField("paragraph", line.paragraph());
        }
        source(line.source(), json);
        json.writeEndObject();
    }

    private static void source(Optional<SourceSpan> source, JsonGenerator json) throws IOException {
        if (source.isPresent()) {
            json.writeStringField("file", source.get().file().path());
            json.writeNumberField("sourceLine", source.get().startPosition().line());
        }
    }
}
