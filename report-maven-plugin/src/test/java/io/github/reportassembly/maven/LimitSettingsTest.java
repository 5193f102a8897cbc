package io.github.reportassembly.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.reportassembly.diagnostic.Limit;
import io.github.reportassembly.diagnostic.Limits;
import java.util.Map;
import java.util.Properties;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

class LimitSettingsTest {
    private final Properties commandLine = new Properties();

    @Test
    void areTheUsualOnesWithoutAny() throws MojoFailureException {
        commandLine.setProperty("report.stage", "draft");
        assertThat(LimitSettings.of(null, commandLine)).isEqualTo(Limits.USUAL);
    }

    @Test
    void theCommandLineGoesBeforeTheConfiguration() throws MojoFailureException {
        commandLine.setProperty("report.limit.files", "30");
        Limits limits = LimitSettings.of(Map.of("files", "20", "yaml-depth", "5"), commandLine);
        assertThat(limits.of(Limit.FILES)).isEqualTo(30);
        assertThat(limits.of(Limit.YAML_DEPTH)).isEqualTo(5);
        assertThat(limits.of(Limit.TEXT_FILE)).isEqualTo(Limit.TEXT_FILE.usual());
    }

    @Test
    void aWrongOneIsAnswered() {
        assertThatThrownBy(() -> LimitSettings.of(Map.of("files", "all"), commandLine))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("the limit files is \"all\"; it is a whole number from 1 to 2000000000");
    }
}
