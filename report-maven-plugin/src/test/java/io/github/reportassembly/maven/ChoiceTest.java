package io.github.reportassembly.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.request.OutputFormat;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

class ChoiceTest {
    @Test
    void takesAWordInAnyCase() throws Exception {
        assertThat(Choice.one("report.stage", " Final ", Stage.class)).isEqualTo(Stage.FINAL);
    }

    @Test
    void takesSeveralWords() throws Exception {
        assertThat(Choice.some("report.formats", List.of("docx", "pdf"), OutputFormat.class))
                .containsExactlyInAnyOrder(OutputFormat.PDF, OutputFormat.DOCX);
    }

    @Test
    void answersAWrongWordWithTheRightOnes() {
        assertThatThrownBy(() -> Choice.one("report.stage", "review", Stage.class))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("report.stage is \"review\"; it can be one of: working, draft, final");
    }
}
