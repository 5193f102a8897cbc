package io.github.reportassembly.read.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.diagnostic.DiagnosticList;
import io.github.reportassembly.diagnostic.Limits;
import io.github.reportassembly.source.SourceFile;
import io.github.reportassembly.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each word of a value is found where it stands in the file. */
class YamlScalarTest {
    private static SourceText text(String yaml) {
        DiagnosticList found = new DiagnosticList();
        YamlNode root = YamlParser.parse(new SourceFile("x.yaml", yaml), Limits.USUAL, found)
                .orElseThrow();
        YamlNode value = ((YamlMap) root).value("key").orElseThrow();
        return ((YamlScalar) value).text();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "key: one word",
                "key: 'one word'",
                "key: \"one word\"",
                "other: 😀\nkey:   one word # comment",
                "key: |\n  first\n\n  one word\nnext: x",
                "key: |-\n\n    😀 first\n\n      one word\n    last",
                "key: |2\n    one word\n",
                "key: |+\n  one word\n\n\n",
                "key: |\n  tail   \n  one word",
            })
    void pointsAtTheWordsInTheFile(String yaml) {
        SourceText text = text(yaml);
        int at = text.text().indexOf("word");
        assertThat(text.fileOffset(at)).isEqualTo(yaml.indexOf("word"));
        assertThat(text.span(at, at + 4).toString())
                .isEqualTo(new SourceFile("x.yaml", yaml)
                        .span(yaml.indexOf("word"), yaml.indexOf("word"))
                        .toString());
    }

    @Test
    void leavesWordsThatOtherReadersTakeForNumbersOrTruthValues() {
        for (String word : new String[] {"NO", "yes", "1.10", "0123", "12:30", "1_000", "null", "~", "2026-03-02"}) {
            assertThat(text("key: " + word).text()).isEqualTo(word);
        }
    }

    /** The build writes them into the register; a person who types one means the backslash. */
    @Test
    void takesEscapesOfWhatNobodySeesInTheRegisterAlone() {
        String yaml = "key: \"a\\nb\\u00ad\"";
        DiagnosticList found = new DiagnosticList();

        assertThat(YamlParser.parse(new SourceFile("register/1.0.yaml", yaml), Limits.USUAL, found))
                .isPresent();
        assertThat(found.sorted()).isEmpty();
        assertThat(YamlParser.parse(new SourceFile("a/rec-b.yaml", yaml), Limits.USUAL, found))
                .isEmpty();
        assertThat(found.sorted()).hasSize(1);
    }
}
