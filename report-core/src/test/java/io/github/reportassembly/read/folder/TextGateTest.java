package io.github.reportassembly.read.folder;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticList;
import io.github.reportassembly.source.SourceFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextGateTest {
    private final DiagnosticList found = new DiagnosticList();

    @Test
    void dropsTheMarkAndTheLineEndsOfWindows() {
        assertThat(text("\uFEFFone\r\ntwo\r\n")).contains("one\ntwo\n");
        assertThat(text("\uFEFF")).contains("");
        assertThat(text("")).contains("");
        assertThat(found.sorted()).isEmpty();
    }

    @Test
    void onlyTheFirstMarkIsOne() {
        assertThat(text("\uFEFF\uFEFFa")).contains("\uFEFFa");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\t", "\n", " ", "~", "\u00A0", "é", "\u200B", "\uFFFD", "\uD83D\uDE00", "水", "\uDBFF\uDFFD"})
    void letsTextPass(String text) {
        assertThat(text("a" + text + "b")).contains("a" + text + "b");
        assertThat(text(text)).contains(text);
        assertThat(found.sorted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0000, U+0000",
        "0008, U+0008",
        "000B, U+000B",
        "000C, U+000C",
        "000D, U+000D",
        "000E, U+000E",
        "001F, U+001F",
        "007F, U+007F",
        "0080, U+0080",
        "0085, U+0085",
        "009F, U+009F",
        "FFFE, U+FFFE",
        "FFFF, U+FFFF"
    })
    void refusesInvisibleCharactersAtTheirPlace(String hex, String name) {
        assertThat(text("one\ntw" + (char) Integer.parseInt(hex, 16) + "o")).isEmpty();

        Diagnostic problem = only(DiagnosticCode.FORBIDDEN_CHARACTER);
        assertThat(problem.message()).isEqualTo("the invisible control character " + name + " stands here");
        assertThat(problem.span().orElseThrow()).hasToString("chapter.md:2:3");
        assertThat(problem.span().orElseThrow().end()).isEqualTo(7);
        assertThat(problem.hint()).isPresent();
    }

    @Test
    void saysWhatAWordProcessorMeant() {
        text("a\u000Bb");
        assertThat(only(DiagnosticCode.FORBIDDEN_CHARACTER).hint())
                .hasValueSatisfying(hint -> assertThat(hint).contains("begin a new line"));
    }

    /** Encoded one by one, as some old programs do; together they would be a letter. */
    @ParameterizedTest
    @ValueSource(strings = {"eda0bd", "edb880", "eda0bdedb880", "c080", "f4908080", "ff", "c3", "e6b0", "80"})
    void refusesWhatIsNotUtf8(String hex) {
        assertThat(read(HexFormat.of().parseHex("6f6e650a74" + hex))).isEmpty();

        Diagnostic problem = only(DiagnosticCode.NOT_UTF_8);
        String first = hex.substring(0, 2).toUpperCase(java.util.Locale.ROOT);
        assertThat(problem.message()).isEqualTo("this file is not UTF-8: the byte " + first + " stands here");
        assertThat(problem.span().orElseThrow()).hasToString("chapter.md:2:2");
    }

    @Test
    void showsTheLineAndTheLetterThatAnOldEncodingMeant() {
        read("\r\nna\u00EFve texts\nmore".getBytes(Charset.forName("windows-1252")));

        Diagnostic problem = only(DiagnosticCode.NOT_UTF_8);
        assertThat(problem.span().orElseThrow()).hasToString("chapter.md:2:3");
        assertThat(problem.span().orElseThrow().file().text()).isEqualTo("\nna\uFFFDve texts");
        assertThat(problem.hint()).contains("save the file as UTF-8; in Windows-1252 this byte is ï");
    }

    @Test
    void guessesNoLetterFromBytesThatCanBeMany() {
        read(new byte[] {'a', (byte) 0xBF});
        assertThat(only(DiagnosticCode.NOT_UTF_8).hint()).contains("save the file as UTF-8");
        found.sorted();
        DiagnosticList other = new DiagnosticList();
        TextGate.read("x.md", new byte[] {(byte) 0xC0}, other);
        assertThat(other.sorted().get(0).hint()).contains("save the file as UTF-8; in Windows-1252 this byte is À");
    }

    @ParameterizedTest
    @ValueSource(strings = {"feff", "fffe", "feff0041", "fffe4100", "00410042", "41004200", "004100420043"})
    void namesUtf16(String hex) {
        assertThat(read(HexFormat.of().parseHex(hex))).isEmpty();

        Diagnostic problem = only(DiagnosticCode.NOT_UTF_8);
        assertThat(problem.message()).isEqualTo("this file is written in UTF-16");
        assertThat(problem.hint()).contains("save it as UTF-8");
    }

    /** Zeros elsewhere are control characters, and two bytes of a mark that do not belong together are no mark. */
    @ParameterizedTest
    @CsvSource({
        "410042, FORBIDDEN_CHARACTER",
        "00, FORBIDDEN_CHARACTER",
        "41004243, FORBIDDEN_CHARACTER",
        "41420043, FORBIDDEN_CHARACTER",
        "00410000, FORBIDDEN_CHARACTER",
        "00004100, FORBIDDEN_CHARACTER",
        "41000000, FORBIDDEN_CHARACTER",
        "00004142, FORBIDDEN_CHARACTER",
        "00000042, FORBIDDEN_CHARACTER",
        "41420000, FORBIDDEN_CHARACTER",
        "fefe, NOT_UTF_8",
        "ffff, NOT_UTF_8",
        "fe41, NOT_UTF_8",
        "ff41, NOT_UTF_8",
        "41ff, NOT_UTF_8",
        "41fe, NOT_UTF_8"
    })
    void takesNothingElseForUtf16(String hex, DiagnosticCode code) {
        assertThat(read(HexFormat.of().parseHex(hex))).isEmpty();
        assertThat(only(code).message()).doesNotContain("UTF-16");
    }

    @ParameterizedTest
    @CsvSource({
        "504b030414, 'a Word document, or another file that is packed as one'",
        "d0cf11e0a1b1, a document of an old Office program",
        "255044462d312e37, a PDF",
        "7b5c727466, rich text (RTF)",
        "3c21444f43545950452068746d6c3e, a web page",
        "efbbbf0a3c68746d6c3e, a web page"
    })
    void namesFilesOfOtherPrograms(String hex, String what) {
        assertThat(read(HexFormat.of().parseHex(hex))).isEmpty();

        Diagnostic problem = only(DiagnosticCode.NOT_PLAIN_TEXT);
        assertThat(problem.message()).isEqualTo("this file is " + what + ", not plain text");
        assertThat(problem.span().orElseThrow()).hasToString("chapter.md:1:1");
        assertThat(problem.hint()).isPresent();
    }

    private Optional<String> text(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<String> read(byte[] bytes) {
        return TextGate.read("chapter.md", bytes, found).map(SourceFile::text);
    }

    private Diagnostic only(DiagnosticCode code) {
        assertThat(found.sorted()).extracting(Diagnostic::code).containsExactly(code);
        return found.sorted().get(0);
    }
}
