package io.github.reportassembly.export.pdf;

import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfStream;
import io.github.reportassembly.parallel.Pending;
import io.github.reportassembly.parallel.Workers;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The contents of pages. They are packed while later pages are painted, and written in the order of the pages, so many
 * pages later that the bytes of a file do not depend on who was faster.
 */
final class PageContents {
    private static final int MOST_WAITING = 100;

    private record Waiting(PdfIndirectReference place, Pending<byte[]> packed) {}

    private final TaggedWriter writer;
    private final Workers workers;
    private final Deque<Waiting> waiting = new ArrayDeque<>();

    PageContents(TaggedWriter writer, Workers workers) {
        this.writer = writer;
        this.workers = workers;
    }

    /** Takes a page's content, to be written with a number that was kept for it. */
    void add(PdfIndirectReference place, byte[] content) throws IOException {
        waiting.add(new Waiting(place, workers.give(() -> Packing.packed(content))));
        if (waiting.size() > MOST_WAITING) {
            writeFirst();
        }
    }

    /** Writes those that still wait. */
    void finish() throws IOException {
        waiting.forEach(page -> page.packed().hasten());
        while (!waiting.isEmpty()) {
            writeFirst();
        }
    }

    private void writeFirst() throws IOException {
        Waiting first = waiting.remove();
        PdfStream stream = new PdfStream(first.packed().get());
        stream.put(PdfName.FILTER, PdfName.FLATEDECODE);
        writer.addToBody(stream, first.place());
    }
}
