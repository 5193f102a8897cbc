package io.github.reportassembly.style;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HouseStyleTest {
    private final List<Diagnostic> problems = new ArrayList<>();

    private StyleSheet with(String own) {
        return HouseStyle.read(
                getClass().getClassLoader(), "a4", Optional.of(new SourceFile(HouseStyle.OWN, own)), problems::add);
    }

    @Test
    void theHouseStyleIsGoodByItsOwnRules() throws IOException {
        try (var in = Objects.requireNonNull(getClass().getClassLoader().getResourceAsStream(HouseStyle.RESOURCE))) {
            with(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void aReportChangesSingleValues() {
        StyleSheet sheet = with("body.size = 11.25\nbody.weight = semibold-italic\ncolor.navy = #003322\n");

        BlockStyle body = sheet.style(StyleName.BODY);
        assertThat(problems).isEmpty();
        assertThat(body.text().size()).isEqualTo(11_250);
        assertThat(body.text().font()).isEqualTo(new FontKey(FontFamily.TEXT, FontWeight.SEMIBOLD, true));
        assertThat(body.leading()).isEqualTo(15_000);
        assertThat(sheet.shown(Palette.NAVY)).isEqualTo(new Color(0x003322));
        assertThat(sheet.shown(Palette.INK)).isEqualTo(Palette.INK);
    }

    @Test
    void optionsHoldForTheWhole() {
        assertThat(
                        with("text.alignment = justified\ntext.ligatures = off\nlines.numbering = running-on\nprint.sides = two\nprint.binding = 8\npdf.data = attached")
                                .options())
                .isEqualTo(new LayoutOptions(true, LineNumbering.RUNNING_ON, true, 8_000, false, true));
        assertThat(problems).isEmpty();
    }

    @Test
    void badValuesLeaveTheUsualOnes() {
        StyleSheet sheet = with("body.size = -3\nbody.leading = 12.0001\nbody.color = navi\nprint.sides = 2");

        assertThat(sheet.style(StyleName.BODY)).isEqualTo(HouseStyle.a4().style(StyleName.BODY));
        assertThat(sheet.options()).isEqualTo(LayoutOptions.USUAL);
        assertThat(problems).hasSize(4);
    }

    @Test
    void contrastIsThatOfTheGuidelines() {
        assertThat(Contrast.of(new Color(0), new Color(0xFFFFFF))).isEqualTo(210);
        assertThat(Contrast.of(new Color(0x777777), new Color(0xFFFFFF))).isEqualTo(44);
        assertThat(Contrast.of(Palette.NAVY, Palette.NAVY)).isEqualTo(10);
    }
}
