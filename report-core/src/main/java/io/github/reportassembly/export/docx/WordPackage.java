package io.github.reportassembly.export.docx;

import io.github.reportassembly.export.opc.FixedTimeZip;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/**
 * The file as a package of parts. POI's packaging owns names, content types and relationships; its document model is
 * not used, since loading it costs more than writing a whole report (docs/decisions).
 */
final class WordPackage implements AutoCloseable {
    static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String PACKAGE = "application/vnd.openxmlformats-officedocument.";

    private final OPCPackage opc;
    private final PackagePart document;

    WordPackage() {
        opc = OPCPackage.create(new ByteArrayOutputStream());
        document = create("/word/document.xml", WORD + "document.main+xml");
        opc.addRelationship(
                document.getPartName(), TargetMode.INTERNAL, Relationships.TYPES + "officeDocument", "rId1");
    }

    void properties(DocumentProperties properties) throws IOException {
        try {
            properties.core(opc.getPackageProperties());
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("a new package has properties", e);
        }
        PackagePart extended = part("/docProps/app.xml", PACKAGE + "extended-properties+xml", properties.extended());
        PackagePart custom = part("/docProps/custom.xml", PACKAGE + "custom-properties+xml", properties.custom());
        opc.addRelationship(
                extended.getPartName(), TargetMode.INTERNAL, Relationships.TYPES + "extended-properties", "rId3");
        opc.addRelationship(
                custom.getPartName(), TargetMode.INTERNAL, Relationships.TYPES + "custom-properties", "rId4");
    }

    /** The main text; all that it refers to must be there. It is written when the file is saved. */
    void document(StoryPart text) {
        relate(document, text.story().relationships());
        opc.addMarshaller(document.getContentType(), text);
    }

    /** Another stream of text, the only one of its kind. It is written when the file is saved. */
    void story(String name, String kind, StoryPart text) {
        PackagePart part = create(name, WORD + kind + "+xml");
        relate(part, text.story().relationships());
        opc.addMarshaller(part.getContentType(), text);
    }

    PackagePart part(String name, String contentType, byte[] content) throws IOException {
        PackagePart part = create(name, contentType);
        write(part, content);
        return part;
    }

    void relate(PackagePart part, Relationships relationships) {
        for (Relationships.Relationship relationship : relationships.all()) {
            if (relationship.external()) {
                part.addExternalRelationship(
                        relationship.target(), Relationships.TYPES + relationship.type(), relationship.id());
            } else {
                part.addRelationship(
                        name(relationship.target()),
                        TargetMode.INTERNAL,
                        Relationships.TYPES + relationship.type(),
                        relationship.id());
            }
        }
    }

    /** Writes the file; the stream stays open. */
    void save(OutputStream out) throws IOException {
        opc.save(new FixedTimeZip(out));
    }

    @Override
    public void close() {
        opc.revert();
    }

    private PackagePart create(String name, String contentType) {
        return opc.createPart(name(name), contentType);
    }

    private static void write(PackagePart part, byte[] content) throws IOException {
        try (OutputStream out = part.getOutputStream()) {
            out.write(content);
        }
    }

    private static PackagePartName name(String name) {
        try {
            return PackagingURIHelper.createPartName(name);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("no name for a part: " + name, e);
        }
    }
}
