package io.github.reportassembly.merge;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.template.Template;
import io.github.reportassembly.read.folder.ReportFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateSetTest {
    private static final String COVER = "front/cover.ftlx";

    @TempDir
    Path reports;

    @Test
    void reportsThatOverrideNoTemplateShareWhatIsParsed() throws IOException {
        assertThat(parsed("first", Optional.empty())).isSameAs(parsed("second", Optional.empty()));
    }

    @Test
    void whatOneReportOverridesReachesNoOther() throws IOException {
        Template usual = parsed("plain", Optional.empty());
        Template own = parsed("special", Optional.of("<p>Own cover</p>"));

        assertThat(own.toString()).contains("Own cover");
        assertThat(parsed("next", Optional.empty())).isSameAs(usual);
        assertThat(usual.toString()).doesNotContain("Own cover");
    }

    private Template parsed(String name, Optional<String> cover) throws IOException {
        Path folder = Files.createDirectories(reports.resolve(name));
        Files.writeString(folder.resolve("report.yaml"), "title: A report\n");
        if (cover.isPresent()) {
            Files.createDirectories(folder.resolve("templates/front"));
            Files.writeString(folder.resolve("templates").resolve(COVER), cover.get());
        }
        return TemplateSet.of(getClass().getClassLoader(), Optional.of(ReportFolder.open(folder)))
                .sandbox()
                .getTemplate(COVER);
    }
}
