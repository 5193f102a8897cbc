package io.github.reportassembly.assemble;

import io.github.reportassembly.export.data.LineMap;
import io.github.reportassembly.publication.PackageFile;
import java.util.ArrayList;
import java.util.List;

/** Which files a build writes, with their names and classifiers. */
final class PublicationPackage {
    private final AssemblyRequest request;
    private final String stem;

    /** @param stem the documents' name without the dot and the ending */
    PublicationPackage(AssemblyRequest request, String stem) {
        this.request = request;
        this.stem = stem;
    }

    /** The files of a part of the report, or of the report in a build that asks for no more. */
    List<PackageFile> documents(Composition composition) {
        List<PackageFile> files =
                new ArrayList<>(new DocumentFiles(request).of(composition, stem, "", request.formats()));
        if (request.formats().contains(OutputFormat.PDF)) {
            // Beside the PDF, whose lines it tells.
            files.add(new PackageFile(
                    LineMap.NAME,
                    "line-map",
                    out -> LineMap.write(composition.document().info(), composition.pages(), out)));
        }
        return files;
    }
}
