package io.github.reportassembly.publication;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Sees whether a ZIP file that was written can be opened, and files of an office program with it. */
public final class ArchiveCheck {
    private ArchiveCheck() {}

    /**
     * Opens a file and reads each of its entries, against its checksum.
     *
     * @throws IOException if it is no whole ZIP file
     */
    public static void open(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                try (InputStream entry = zip.getInputStream(entries.nextElement())) {
                    entry.transferTo(OutputStream.nullOutputStream());
                }
            }
        }
    }

    /**
     * Opens a file of an office program, and reads each of its parts that is XML.
     *
     * @throws IOException if it is no whole ZIP file, or a part of it cannot be read
     */
    public static void openOffice(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            SAXParserFactory parsers = SAXParserFactory.newDefaultNSInstance();
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                try (InputStream part = zip.getInputStream(entry)) {
                    if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
                        parsers.newSAXParser().parse(part, new DefaultHandler());
                    } else {
                        part.transferTo(OutputStream.nullOutputStream());
                    }
                } catch (SAXException e) {
                    throw new IOException(entry.getName() + ": " + e.getMessage(), e);
                }
            }
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("every Java platform reads XML", e);
        }
    }
}
