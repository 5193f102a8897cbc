package io.github.reportassembly.outside;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What LibreOffice shows of a Word file as it opens it, and after it has brought all fields and lists of contents up to
 * date. A macro does it, since no option of its command line makes lists anew.
 *
 * @param opened the lines of the text as the file was opened
 * @param updated the lines after the update
 * @param pdf the pages after the update
 */
public record OfficeFields(List<String> opened, List<String> updated, Path pdf) {
    private static final int MINUTES = 4;

    private static final String LIBRARY = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
            <library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard"
             library:readonly="false" library:passwordprotected="false">
             <library:element library:name="Fields"/>
            </library:library>
            """;
    private static final String MODULE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
            <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Fields" script:language="StarBasic">
            Sub Update(source As String, opened As String, updated As String, pages As String)
              Dim hidden(0) As New com.sun.star.beans.PropertyValue
              hidden(0).Name = "Hidden" : hidden(0).Value = True
              document = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
              Save(document, opened, "Text (encoded)", "UTF8,LF,,,")
              document.getTextFields().refresh()
              indexes = document.getDocumentIndexes()
              For i = 0 To indexes.getCount() - 1
                indexes.getByIndex(i).update()
              Next
              document.refresh()
              Save(document, updated, "Text (encoded)", "UTF8,LF,,,")
              Save(document, pages, "writer_pdf_Export", "")
              document.close(True)
              StarDesktop.terminate()
            End Sub
            Sub Save(document, url As String, filter As String, options As String)
              Dim how(1) As New com.sun.star.beans.PropertyValue
              how(0).Name = "FilterName" : how(0).Value = filter
              how(1).Name = "FilterOptions" : how(1).Value = options
              document.storeToURL(url, how())
            End Sub
            </script:module>
            """;

    /**
     * What fields show once they were updated.
     *
     * @param folder for the new files and the program's own
     */
    public static OfficeFields of(Path docx, Path folder) throws IOException, InterruptedException {
        Path profile = folder.resolve("office-fields");
        // the first start makes the profile, and would overwrite what is there
        run(folder, profile, "--terminate_after_init");
        Path standard = Files.createDirectories(profile.resolve("user/basic/Standard"));
        Files.writeString(standard.resolve("script.xlb"), LIBRARY);
        Files.writeString(standard.resolve("Fields.xba"), MODULE);
        Path opened = folder.resolve("opened.txt");
        Path updated = folder.resolve("updated.txt");
        Path pdf = folder.resolve("updated.pdf");
        run(
                folder,
                profile,
                "macro:///Standard.Fields.Update(\"" + docx.toUri() + "\",\"" + opened.toUri() + "\",\""
                        + updated.toUri() + "\",\"" + pdf.toUri() + "\")");
        return new OfficeFields(lines(opened), lines(updated), pdf);
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .lines()
                .toList();
    }

    private static void run(Path folder, Path profile, String argument) throws IOException, InterruptedException {
        Path log = folder.resolve("office-fields.log");
        Process process = new ProcessBuilder(
                        LibreOffice.command(),
                        "--headless",
                        "--norestore",
                        "-env:UserInstallation=" + profile.toUri(),
                        argument)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException(Files.readString(log));
        }
    }
}
