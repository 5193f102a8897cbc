package io.github.reportassembly.outside;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Whether a Word file and a PDF of one report say the same where they say it by themselves: headings with their numbers,
 * captions, lists of contents, references.
 */
public final class SameText {
    private static final Set<String> HEADINGS = Set.of("H1", "H2", "H3", "H4", "H5", "H6");
    private static final int SHOWN = 5;

    private final List<String> differences = new ArrayList<>();

    private SameText() {}

    /** What differs; letters and figures alone count. */
    public static List<String> differences(Path docx, Path pdf) throws IOException {
        SameText same = new SameText();
        WordText word = WordText.of(docx);
        same.compare("headings", word.headings(), PdfStructureText.ofTypes(pdf, HEADINGS));
        List<String> captions = new ArrayList<>(word.ofStyle("CaptionAbove"));
        captions.addAll(word.ofStyle("FigureCaption"));
        same.compareSorted("captions", captions, PdfStructureText.ofTypes(pdf, Set.of("Caption")));
        List<String> contents = new ArrayList<>();
        for (String style : List.of("TOC1", "TOC2", "TOC3", "TOC4")) {
            contents.addAll(word.ofStyle(style));
        }
        contents.addAll(word.ofStyle("TableofFigures"));
        List<String> lines = PdfStructureText.ofTypes(pdf, Set.of("TOCI"));
        same.compareSorted("contents", contents, lines);
        List<String> links = letters(PdfStructureText.ofTypes(pdf, Set.of("Link")));
        letters(lines).forEach(links::remove);
        // In the PDF the number of each note leads back to its mark.
        int notes = PdfStructureText.ofTypes(pdf, Set.of("Note")).size();
        for (int i = 1; i <= notes; i++) {
            links.remove(Integer.toString(i));
        }
        same.compareSorted("references", word.links(), links);
        return same.differences;
    }

    private void compareSorted(String what, List<String> word, List<String> pdf) {
        List<String> one = letters(word);
        List<String> other = letters(pdf);
        Collections.sort(one);
        Collections.sort(other);
        compare(what, one, other);
    }

    private void compare(String what, List<String> word, List<String> pdf) {
        List<String> one = letters(word);
        List<String> other = letters(pdf);
        int told = 0;
        for (int i = 0; i < Math.max(one.size(), other.size()) && told < SHOWN; i++) {
            String here = i < one.size() ? one.get(i) : "nothing";
            String there = i < other.size() ? other.get(i) : "nothing";
            if (!here.equals(there)) {
                differences.add(what + " " + i + ": Word has " + here + ", the PDF " + there);
                told++;
            }
        }
    }

    private static List<String> letters(List<String> texts) {
        List<String> out = new ArrayList<>();
        for (String text : texts) {
            StringBuilder letters = new StringBuilder();
            Normalizer.normalize(text, Normalizer.Form.NFKC)
                    .codePoints()
                    .filter(Character::isLetterOrDigit)
                    .forEach(letters::appendCodePoint);
            if (letters.length() > 0) {
                out.add(letters.toString());
            }
        }
        return out;
    }
}
