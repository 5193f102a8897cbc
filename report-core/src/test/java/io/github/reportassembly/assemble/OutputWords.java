package io.github.reportassembly.assemble;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** All that a file tells: its text, and what its parts hold when they are unpacked. */
final class OutputWords {
    private OutputWords() {}

    static String of(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return file + "\n" + of(file.getFileName().toString(), bytes);
    }

    private static String of(String name, byte[] bytes) throws IOException {
        if (name.endsWith(".pdf")) {
            return pdf(bytes);
        }
        if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
            return zip(bytes);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String zip(byte[] bytes) throws IOException {
        StringBuilder words = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                words.append(entry.getName()).append('\n');
                words.append(of(entry.getName(), zip.readAllBytes())).append('\n');
            }
        }
        return words.toString();
    }

    /** The text as a reader shows it, and every object: bookmarks, destinations, structure, metadata, attachments. */
    private static String pdf(byte[] bytes) throws IOException {
        StringBuilder words = new StringBuilder();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            words.append(new PDFTextStripper().getText(document)).append('\n');
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                COSObject object = document.getDocument().getObjectFromPool(key);
                COSBase base = object.getObject();
                words.append(base).append('\n');
                if (base instanceof COSStream stream && !isFontOrImage(stream)) {
                    try (InputStream in = stream.createInputStream()) {
                        words.append(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                                .append('\n');
                    }
                }
            }
        }
        return words.toString();
    }

    private static boolean isFontOrImage(COSStream stream) {
        return stream.containsKey(COSName.LENGTH1)
                || COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))
                || (stream.getCOSName(COSName.SUBTYPE) != null
                        && stream.getCOSName(COSName.SUBTYPE).getName().startsWith("CIDFont"));
    }
}
