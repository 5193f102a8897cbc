package io.github.reportassembly.export.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The schema that is published in the documentation is the one that the files follow. */
class RecommendationsSchemaTest {
    private static final Path PUBLISHED = Path.of("..", "docs", "schema", RecommendationsSchema.NAME);

    @Test
    void publishedSchemaIsTheCurrentOne() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(PUBLISHED.getParent());
            Files.writeString(PUBLISHED, RecommendationsSchema.text());
        }
        assertThat(PUBLISHED).content().isEqualTo(RecommendationsSchema.text());
    }
}
