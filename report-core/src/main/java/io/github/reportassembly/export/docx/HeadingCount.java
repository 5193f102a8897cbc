package io.github.reportassembly.export.docx;

import io.github.reportassembly.document.Section;
import io.github.reportassembly.document.SectionKind;
import io.github.reportassembly.numbering.Numbers;

/** Counts headings as Word's lists of chapters and of appendices will, to see where that is the printed number. */
final class HeadingCount {
    private static final int LEVELS = 3;

    private final Numbers numbers;
    private final int[] chapters = new int[LEVELS];
    private final int[] appendices = new int[LEVELS];
    private boolean inAppendix;

    HeadingCount(Numbers numbers) {
        this.numbers = numbers;
    }

    /** Counts a section, if Word would then print its number. */
    boolean counts(Section section) {
        if (section.level() == 1) {
            inAppendix = section.kind() == SectionKind.APPENDIX || section.kind() == SectionKind.ATTACHMENT;
        }
        String printed = numbers.section(section.origin().id());
        if (printed.isEmpty() || section.level() > LEVELS) {
            return false;
        }
        int[] list = inAppendix ? appendices : chapters;
        int[] next = list.clone();
        next[section.level() - 1]++;
        for (int i = section.level(); i < LEVELS; i++) {
            next[i] = 0;
        }
        if (!printed.equals(printed(next, section.level()))) {
            return false;
        }
        System.arraycopy(next, 0, list, 0, LEVELS);
        return true;
    }

    private String printed(int[] counted, int level) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < level; i++) {
            if (i > 0) {
                out.append('.');
            }
            if (i == 0 && inAppendix) {
                // Word goes on with AA after Z, and AAA after ZZ.
                int letter = Math.max(0, counted[0] - 1);
                out.append(String.valueOf((char) ('A' + letter % 26)).repeat(letter / 26 + 1));
            } else {
                out.append(counted[i]);
            }
        }
        return out.toString();
    }
}
