package io.github.reportassembly.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SourceTextTest {
    private final SourceFile file = new SourceFile("a.yaml", "key: |\n  one\n  two 😀 x\nend");

    @Test
    void countsLinesAndColumnsByCharacter() {
        assertThat(file.lineCount()).isEqualTo(4);
        assertThat(file.line(3)).isEqualTo("  two 😀 x");
        assertThat(file.line(4)).isEqualTo("end");
        assertThat(file.lineStart(2)).isEqualTo(7);
        assertThat(file.position(0)).isEqualTo(new SourcePosition(1, 1));
        assertThat(file.position(6)).isEqualTo(new SourcePosition(1, 7));
        assertThat(file.position(7)).isEqualTo(new SourcePosition(2, 1));
        assertThat(file.position(file.text().indexOf('x'))).isEqualTo(new SourcePosition(3, 9));
        assertThat(file.position(999)).isEqualTo(new SourcePosition(4, 4));
        assertThat(file.position(-1)).isEqualTo(new SourcePosition(1, 1));
        assertThat(file.span(7, 9).endPosition()).isEqualTo(new SourcePosition(2, 3));
        assertThat(file.span(7, 9)).hasToString("a.yaml:2:1");
        assertThat(file).hasToString("a.yaml");
    }

    @Test
    void countsManyShortLines() {
        SourceFile lines = new SourceFile("b", "x\n".repeat(100));
        assertThat(lines.lineCount()).isEqualTo(101);
        assertThat(lines.lineAt(150)).isEqualTo(76);
        assertThat(new SourceFile("b", "\n\n").lineCount()).isEqualTo(3);
        assertThat(new SourceFile("b", "").line(1)).isEmpty();
    }

    @Test
    void isEqualWhenPathAndTextAre() {
        assertThat(file)
                .isEqualTo(new SourceFile("a.yaml", file.text()))
                .hasSameHashCodeAs(new SourceFile("a.yaml", "other"))
                .isNotEqualTo(new SourceFile("b.yaml", file.text()))
                .isNotEqualTo(new SourceFile("a.yaml", "other"))
                .isNotEqualTo("a.yaml");
    }

    @Test
    void aCutTextKnowsWhereItStood() {
        SourceText cut = new SourceText(file, "one\ntwo 😀 x", new int[] {9, 15});

        assertThat(cut.file()).isSameAs(file);
        assertThat(cut.text()).isEqualTo("one\ntwo 😀 x");
        assertThat(cut.fileOffset(0)).isEqualTo(9);
        assertThat(cut.fileOffset(3)).isEqualTo(12);
        assertThat(cut.fileOffset(4)).isEqualTo(15);
        assertThat(cut.fileOffset(6)).isEqualTo(17);
        assertThat(cut.fileOffset(999)).isEqualTo(file.text().indexOf("\nend"));
        assertThat(cut.span(1, 6)).isEqualTo(file.span(10, 17));
    }

    @Test
    void aWholeFileIsItsOwnText() {
        SourceText whole = SourceText.of(file);
        assertThat(whole.text()).isEqualTo(file.text());
        for (int offset = 0; offset <= file.text().length(); offset++) {
            assertThat(whole.fileOffset(offset)).isEqualTo(offset);
        }
    }

    @Test
    void linesAndOffsetsBelongTogether() {
        assertThatThrownBy(() -> new SourceText(file, "one\ntwo", new int[] {9}))
                .hasMessageContaining("2 lines, 1 offsets");
        assertThatThrownBy(() -> file.span(3, 2)).hasMessageContaining("3 to 2");
        assertThatThrownBy(() -> file.span(-1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThat(file.span(0, 0)).isEqualTo(file.beginning());
    }
}
