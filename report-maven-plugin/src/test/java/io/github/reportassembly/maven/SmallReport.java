package io.github.reportassembly.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A report of one chapter with one finding and one recommendation, in a folder of its own. */
final class SmallReport {
    private final Path folder;

    private SmallReport(Path folder) {
        this.folder = folder;
    }

    static SmallReport in(Path folder) throws IOException {
        SmallReport report = new SmallReport(Files.createDirectories(folder));
        report.write("report.yaml", """
                id: small-review
                title: A small review
                body: Sample Team
                authoritative-language: en
                languages: [en]
                owners:
                  board: the board
                chapters:
                  - only
                release: {}
                sub-teams:
                  team:
                    name: The team
                    kind: topic
                    from: 2026-01-01
                    scope: |
                      Everything.
                    rapporteur: member-a
                    members: [member-a]
                members:
                  member-a:
                    name: Member A (sample)
                    affiliation: Sample
                    role: chair
                    from: 2026-01-01
                """);
        report.write("only/chapter.yaml", """
                part: body
                sub-teams: [team]
                status: drafting
                """);
        report.write("only/chapter.md", """
                # The only chapter

                Much was said, and little was written down.

                ![Nothing is written](#fnd-nothing)

                ![Write it down](#rec-write)
                """);
        report.write("only/fnd-nothing.yaml", """
                title: Nothing is written
                status: agreed
                statement: |
                  No page was found.
                """);
        report.write("only/rec-write.yaml", """
                title: Write it down
                status: agreed
                text: |
                  The board should write it down.
                owner: [board]
                findings: [fnd-nothing]
                """);
        return report;
    }

    SmallReport withPom(String version, String timestamp) throws IOException {
        return write("pom.xml", """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>org.example.reviews</groupId>
                  <artifactId>small-review</artifactId>
                  <version>%s</version>
                  <packaging>pom</packaging>
                  <properties>
                    <project.build.outputTimestamp>%s</project.build.outputTimestamp>
                  </properties>
                  <build>
                    <plugins>
                      <plugin>
                        <groupId>io.github.reportassembly</groupId>
                        <artifactId>report-maven-plugin</artifactId>
                        <version>%s</version>
                        <executions>
                          <execution>
                            <goals>
                              <goal>assemble</goal>
                            </goals>
                          </execution>
                        </executions>
                      </plugin>
                    </plugins>
                  </build>
                </project>
                """.formatted(version, timestamp, MavenRun.version()));
    }

    SmallReport write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    Path folder() {
        return folder;
    }

    /** A file in the folder of finished files. */
    Path output(String name) {
        return folder.resolve("target").resolve("report").resolve(name);
    }
}
