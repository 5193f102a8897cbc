package io.github.reportassembly.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseBookTest {
    private static final ClassLoader LOADER = PhraseBookTest.class.getClassLoader();
    private static final Phrases ENGLISH = PhraseBook.load(LOADER, "en");

    @Test
    void fillsThePlacesOfAPhrase() {
        assertThat(ENGLISH.text("reference.table.one", 4)).isEqualTo("Table\u00a04");
        assertThat(ENGLISH.text("citation.locator", "2", "sec. 5")).isEqualTo("2, sec. 5");
    }

    @Test
    void writesDatesAndListsAsTheLanguageDoes() {
        Wording wording = new Wording(ENGLISH);
        assertThat(wording.date(LocalDate.of(2026, 3, 2))).isEqualTo("2\u00a0March 2026");
        assertThat(wording.list(List.of("3"))).isEqualTo("3");
        assertThat(wording.list(List.of("3", "4"))).isEqualTo("3 and 4");
        assertThat(wording.list(List.of("1", "2", "3"))).isEqualTo("1, 2 and 3");
        assertThat(wording.count("summary.recommendations", 1)).isEqualTo("The review team makes 1 recommendation.");
        assertThat(wording.count("summary.recommendations", 2)).isEqualTo("The review team makes 2 recommendations.");
    }

    @Test
    void refusesAnUnknownKey() {
        assertThatThrownBy(() -> ENGLISH.text("no.such.key"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no.such.key");
    }

    @Test
    void reportsALanguageWithoutLabelsAndGoesOnInEnglish() {
        List<Diagnostic> problems = new ArrayList<>();
        Phrases phrases = PhraseBook.load(LOADER, "xx", problems::add);
        assertThat(phrases.language()).isEqualTo("en");
        assertThat(problems).extracting(Diagnostic::code).containsExactly(DiagnosticCode.NO_LABELS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "es", "fr", "ru", "zh"})
    void eachLanguageIsComplete(String language) {
        PhraseBook other = (PhraseBook) PhraseBook.load(LOADER, language);
        assertThat(withoutPlurals(other.keys())).isEqualTo(withoutPlurals(((PhraseBook) ENGLISH).keys()));
        for (String key : ((PhraseBook) ENGLISH).keys()) {
            if (other.has(key) && !key.matches("(summary|history|chart)\\..*")) {
                assertThat(places(other.text(key))).as(key).isEqualTo(places(ENGLISH.text(key)));
            }
        }
    }

    /** Languages differ in their plurals, and some write the first of a month in its own way. */
    private static Set<String> withoutPlurals(Set<String> keys) {
        Set<String> all = new TreeSet<>();
        for (String key : keys) {
            if (!key.matches("reference\\..*\\.two")) {
                all.add(key.replaceAll(
                        "^((?:summary|history|chart)\\.[a-z-]+)\\.(zero|one|two|few|many|other)$", "$1"));
            }
        }
        all.remove("date.first-of-month");
        all.remove("list.and-before-i");
        return all;
    }

    private static Set<String> places(String phrase) {
        Set<String> places = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{\\d}").matcher(phrase);
        while (matcher.find()) {
            places.add(matcher.group());
        }
        return places;
    }

    @ParameterizedTest
    @CsvSource({
        "ru, 1, one",
        "ru, 3, few",
        "ru, 5, many",
        "ru, 12, many",
        "ru, 21, one",
        "ar, 2, two",
        "ar, 7, few",
        "ar, 11, many",
        "ar, 100, other",
        "fr, 0, one",
        "es, 2, other",
        "zh, 1, other"
    })
    void countsAsTheLanguageDoes(String language, int number, String category) {
        Phrases phrases = PhraseBook.load(LOADER, language);
        assertThat(new Wording(phrases).count("summary.recommendations", number))
                .isEqualTo(phrases.text(
                        phrases.has("summary.recommendations." + category)
                                ? "summary.recommendations." + category
                                : "summary.recommendations.other",
                        number));
    }

    @Test
    void datesOfOtherLanguages() {
        LocalDate first = LocalDate.of(2026, 5, 1);
        assertThat(new Wording(PhraseBook.load(LOADER, "fr")).date(first)).isEqualTo("1er\u00a0mai 2026");
        assertThat(new Wording(PhraseBook.load(LOADER, "es")).date(first)).isEqualTo("1\u00a0de mayo de 2026");
        assertThat(new Wording(PhraseBook.load(LOADER, "zh")).date(first)).isEqualTo("2026年5月1日");
    }

    @Test
    void eachLabelIsUsedSomewhere() throws IOException {
        String sources = sources();
        Set<String> unused = new TreeSet<>();
        for (String key : ((PhraseBook) ENGLISH).keys()) {
            if (!used(key, sources)) {
                unused.add(key);
            }
        }
        assertThat(unused).isEmpty();
    }

    /** A key is used as it stands, or is put together from a quoted first part and a word of a closed list. */
    private static boolean used(String key, String sources) {
        if (sources.contains("\"" + key + "\"")) {
            return true;
        }
        for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
            String first = key.substring(0, dot);
            if (sources.contains("\"" + first + ".\"") || sources.contains("\"" + first + "\"")) {
                return true;
            }
        }
        return false;
    }

    private static String sources() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String folder : List.of("src/main/java", "../report-template/src/main/resources")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(path -> path.toString().matches(".*\\.(java|ftlx)"))
                        .sorted()
                        .toList()) {
                    all.append(Files.readString(file, StandardCharsets.UTF_8));
                }
            }
        }
        return all.toString();
    }
}
