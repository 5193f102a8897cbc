package io.github.reportassembly.export.pdf;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Single characters for Arabic ligatures. Readers turn lines that run to the left around by characters, so that a
 * ligature that stands for two of them in reading order would come out with these reversed.
 */
final class PresentationForms {
    private static final Map<String, String> FORMS = forms();

    private PresentationForms() {}

    private static Map<String, String> forms() {
        Map<String, String> forms = new HashMap<>();
        for (char c = '\uFB50'; c <= '\uFEFC'; c++) {
            if (Character.isDefined(c)) {
                String form = String.valueOf(c);
                String letters = Normalizer.normalize(form, Normalizer.Form.NFKC);
                if (letters.length() > 1) {
                    forms.putIfAbsent(letters, form);
                }
            }
        }
        return forms;
    }

    /** The ligature of some letters, or the letters if there is none. */
    static String of(String letters) {
        return FORMS.getOrDefault(letters, letters);
    }
}
