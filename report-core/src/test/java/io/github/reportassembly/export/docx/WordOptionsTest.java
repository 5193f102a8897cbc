package io.github.reportassembly.export.docx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a body can decide about its Word files. */
class WordOptionsTest {
    private static String settings(WordOptions options) {
        return WordSample.part(
                WordSample.write(WordSample.body(new WordSample().paragraph("Words.")), options), "word/settings.xml");
    }

    @Test
    void nothingIsRestrictedUnlessAsked() {
        assertThat(settings(WordOptions.DEFAULT)).doesNotContain("documentProtection", "trackRevisions", "{{");
    }

    @Test
    void changesCanBeLimitedToTrackedOnes() {
        assertThat(settings(new WordOptions(false, true, false)))
                .contains("<w:trackRevisions/><w:documentProtection w:edit=\"trackedChanges\" w:enforcement=\"1\"/>");
    }
}
