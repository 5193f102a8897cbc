package io.github.reportassembly.numbering;

/** Numbers written in letters: A to Z, AA, AB and so on. */
final class Letters {
    private Letters() {}

    /** The letters of a number from 1, in capitals. */
    static String capitals(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    /** The number that small letters stand for; 0 if they are none. */
    static int number(String letters) {
        int number = 0;
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            if (letter < 'a' || letter > 'z' || number > 1_000_000) {
                return 0;
            }
            number = number * 26 + letter - 'a' + 1;
        }
        return number;
    }
}
