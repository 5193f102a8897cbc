package io.github.reportassembly.export.docx;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.internal.PartMarshaller;
import org.apache.poi.openxml4j.opc.internal.marshallers.ZipPartMarshaller;

/**
 * A part that goes from its writer straight into the file: POI's own parts hold their bytes, which for a long text is as
 * much as all the rest of a build.
 *
 * @param before what stands before the text: declaration and start of the root
 * @param after what stands after it
 */
record StoryPart(Story story, String before, String after) implements PartMarshaller {
    @Override
    public boolean marshall(PackagePart part, OutputStream out) throws OpenXML4JException {
        ZipArchiveOutputStream zip = (ZipArchiveOutputStream) out;
        try {
            zip.putArchiveEntry(
                    new ZipArchiveEntry(part.getPartName().getURI().getPath().substring(1)));
            story.xml().writeTo(zip, before, after);
            zip.closeArchiveEntry();
        } catch (IOException e) {
            throw new OpenXML4JException("cannot write " + part.getPartName(), e);
        }
        PackagePartName relationships = PackagingURIHelper.getRelationshipPartName(part.getPartName());
        return !part.hasRelationships()
                || ZipPartMarshaller.marshallRelationshipPart(part.getRelationships(), relationships, zip);
    }
}
