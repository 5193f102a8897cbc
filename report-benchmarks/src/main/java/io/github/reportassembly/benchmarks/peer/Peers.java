package io.github.reportassembly.benchmarks.peer;

import io.github.reportassembly.benchmarks.build.Taken;
import io.github.reportassembly.benchmarks.build.TimedProcess;
import io.github.reportassembly.benchmarks.stage.MergedText;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Other tools on the text of a report, as far as they are installed: each makes one format from its own prepared input,
 * without images.
 */
public final class Peers {
    /** Typst's name in the results. */
    public static final String TYPST = "Typst to PDF";
    /** Pandoc's name in the results. */
    public static final String PANDOC = "pandoc to DOCX";

    private static final String TYPST_SCRIPT = """
            const { NodeCompiler } = require('@myriaddreamin/typst-ts-node-compiler');
            const compiler = NodeCompiler.create({ workspace: process.argv[2] });
            require('fs').writeFileSync('text-typst.pdf', compiler.pdf({ mainFilePath: 'text.typ' }));
            """;
    private static final String ASCIIDOC_POM = """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <groupId>org.example.reviews</groupId>
              <artifactId>measured-text</artifactId>
              <version>1.0</version>
              <packaging>pom</packaging>
              <build>
                <plugins>
                  <plugin>
                    <groupId>org.asciidoctor</groupId>
                    <artifactId>asciidoctor-maven-plugin</artifactId>
                    <version>3.2.0</version>
                    <dependencies>
                      <dependency>
                        <groupId>org.asciidoctor</groupId>
                        <artifactId>asciidoctorj-pdf</artifactId>
                        <version>2.3.23</version>
                      </dependency>
                    </dependencies>
                    <configuration>
                      <sourceDirectory>${project.basedir}/asciidoc</sourceDirectory>
                      <backend>pdf</backend>
                    </configuration>
                    <executions>
                      <execution>
                        <phase>package</phase>
                        <goals>
                          <goal>process-asciidoc</goal>
                        </goals>
                      </execution>
                    </executions>
                  </plugin>
                </plugins>
              </build>
            </project>
            """;

    private final Path work;
    private final Optional<Path> typst;
    private final int runs;

    /**
     * @param work a folder for the inputs and outputs
     * @param typst the folder with the {@code node_modules} that Typst's compiler was installed in
     */
    public Peers(Path work, Optional<Path> typst, int runs) {
        this.work = work.toAbsolutePath();
        this.typst = typst;
        this.runs = runs;
    }

    /** What each installed tool took, by its name. */
    public Map<String, Taken> take(Path folder, MergedText text) throws IOException, InterruptedException {
        Files.createDirectories(work.resolve("asciidoc"));
        write("text.md", ChapterMarkdown.of(folder, text.report()));
        write("text.typ", TypstText.of(text.document()));
        Map<String, Taken> taken = new LinkedHashMap<>();
        if (isInstalled("pandoc")) {
            taken.put(PANDOC, take(List.of("pandoc", "text.md", "-o", "text.docx"), Map.of()));
            if (isInstalled("xelatex")) {
                taken.put(
                        "pandoc with XeLaTeX to PDF",
                        take(List.of("pandoc", "--pdf-engine=xelatex", "text.md", "-o", "text.pdf"), Map.of()));
            }
        }
        if (typst.isPresent() && isInstalled("node")) {
            write("typst.js", TYPST_SCRIPT);
            Map<String, String> modules = Map.of(
                    "NODE_PATH",
                    typst.get().toAbsolutePath().resolve("node_modules").toString());
            taken.put(TYPST, take(List.of("node", "typst.js", work.toString()), modules));
        }
        Path asciidoctor = Path.of(
                System.getProperty("user.home"),
                ".m2",
                "repository",
                "org",
                "asciidoctor",
                "asciidoctorj-pdf",
                "2.3.23");
        if (isInstalled("pandoc") && Files.exists(asciidoctor)) {
            take(List.of("pandoc", "text.md", "-t", "asciidoc", "-s", "-o", "asciidoc/text.adoc"), Map.of());
            write("pom.xml", ASCIIDOC_POM);
            taken.put(
                    "asciidoctorj-pdf through Maven to PDF",
                    take(List.of("mvn", "-B", "-q", "-o", "package"), Map.of()));
        }
        return taken;
    }

    private Taken take(List<String> command, Map<String, String> environment) throws IOException, InterruptedException {
        return new TimedProcess(work, environment).median(runs, command);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(work.resolve(name), text, StandardCharsets.UTF_8);
    }

    private static boolean isInstalled(String program) {
        for (String folder : System.getenv("PATH").split(File.pathSeparator, -1)) {
            if (Files.isExecutable(Path.of(folder, program))) {
                return true;
            }
        }
        return false;
    }
}
