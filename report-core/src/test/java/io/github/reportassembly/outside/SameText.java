package io.github.reportassembly.outside;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /**
     * Blocks of the one that the other lacks, by pandoc's reading of the Word file and the structure of the PDF. Where
     * letters run from right to left the PDF has them as they are painted, so that such blocks are not compared. The number
     * of a paragraph that a heading runs into stands before the heading in Word, and before the other words in the PDF.
     */
    public static List<String> missingBlocks(Path docx, Path pdf) throws IOException, InterruptedException {
        List<String> word =
                afterHeadings(letters(Pandoc.blocks(docx)), WordText.of(docx).runIns());
        // The words of a chart are text on the page, and a picture in Word; tables have its numbers in both.
        List<String> pages = letters(
                PdfStructureText.readWithout(pdf, Set.of("Figure")).lines().toList());
        SameText same = new SameText();
        same.lacks("the PDF lacks ", word, String.join("", pages));
        same.lacks("Word lacks ", pages, String.join("", word));
        return same.differences;
    }

    /** Blocks with the numbers before headings moved to the blocks that follow. */
    private static List<String> afterHeadings(List<String> blocks, Map<String, String> runIns) {
        Map<String, String> numbers = new HashMap<>();
        runIns.forEach((heading, number) -> numbers.put(letters(heading), letters(number)));
        List<String> moved = new ArrayList<>();
        String number = "";
        for (String block : blocks) {
            String next = numbers.getOrDefault(block, "");
            moved.add(number + block.substring(next.length()));
            number = next;
        }
        return moved;
    }

    private void lacks(String what, List<String> blocks, String text) {
        for (String block : blocks) {
            if (!text.contains(block) && block.codePoints().noneMatch(SameText::rightToLeft)) {
                differences.add(what + block);
            }
        }
    }

    private static boolean rightToLeft(int letter) {
        byte direction = Character.getDirectionality(letter);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
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
            String letters = letters(text);
            if (!letters.isEmpty()) {
                out.add(letters);
            }
        }
        return out;
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
