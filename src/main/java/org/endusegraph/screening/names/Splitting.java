package org.endusegraph.screening.names;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Splits a text into runs of letters and digits of one script. Apostrophes inside of words are left out: {@code Qa'ida} is {@code qaida}. */
final class Splitting {

    private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCInstance();
    private static final Normalizer2 APART = Normalizer2.getNFDInstance();
    private static final String APOSTROPHES = "'`\u2018\u2019\u02BC\u02BB\u02BF\u02BE\u00B4\u05F3\u05F4\u2032";

    private final Map<String, String> letters;

    /**
     * Makes one.
     *
     * @param letters letters that stand for each other in one script
     */
    Splitting(Map<String, String> letters) {
        this.letters = letters;
    }

    List<Raw> split(String name) {
        var text = Lexicon.isAscii(name) ? name : Romanisation.simplified(COMPATIBLE.normalize(name));
        var runs = new Runs();
        text.codePoints().forEach(runs::next);
        runs.close();
        return runs.found;
    }

    /** Small letters without marks. Marks stay where they are vowels, as in Thai. */
    private String folded(String word, Script script) {
        var small = word.toLowerCase(Locale.ROOT);
        if (Lexicon.isAscii(small)) {
            return small;
        }
        return switch (script) {
            case LATIN, ABJAD, ALPHABET -> bare(small);
            default -> small;
        };
    }

    private String bare(String small) {
        var kept = new StringBuilder(small.length());
        APART.normalize(small)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> {
                    var letter = Character.toString(c);
                    kept.append(letters.getOrDefault(letter, letter));
                });
        return kept.toString();
    }

    /** Gathers runs, character by character. */
    private final class Runs {

        private final List<Raw> found = new ArrayList<>();
        private final StringBuilder run = new StringBuilder();
        private String before = "";
        private Script script = Script.LATIN;
        private int commas;

        void next(int c) {
            if (APOSTROPHES.indexOf(c) >= 0 || (c == '"' && script == Script.ABJAD && !run.isEmpty())) {
                return;
            }
            boolean letter = Character.isLetter(c) || isMark(c);
            if (!letter && !Character.isDigit(c)) {
                close();
                commas += c == ',' || c == '，' || c == '،' ? 1 : 0;
                return;
            }
            var its = letter && !isMark(c) ? Script.of(c) : script;
            if (!run.isEmpty() && its != script && letter) {
                close();
            } else if (isGlued(c)) {
                closeBefore();
                before = run.toString();
                run.setLength(0);
            }
            if (run.isEmpty() || letter) {
                script = its;
            }
            run.appendCodePoint(c);
        }

        /** A capital after small letters begins a word, as in {@code SiemensAG}, but no word of one letter: {@code GmbH} is one. */
        private boolean isGlued(int c) {
            int length = run.length();
            return length >= 3
                    && Character.isUpperCase(c)
                    && Character.isLowerCase(run.charAt(length - 1))
                    && Character.isLowerCase(run.charAt(length - 2));
        }

        void close() {
            if (run.length() == 1) {
                run.insert(0, before);
                before = "";
            }
            closeBefore();
            if (!run.isEmpty()) {
                var word = run.toString();
                run.setLength(0);
                separateDigits(word);
            }
        }

        private void closeBefore() {
            if (!before.isEmpty()) {
                separateDigits(before);
                before = "";
            }
        }

        /** Digits before or after letters are a number; digits between letters are letters that were read wrongly. */
        private void separateDigits(String word) {
            int start = 0;
            while (start < word.length() && Character.isDigit(word.charAt(start))) {
                start++;
            }
            int end = word.length();
            while (end > start && Character.isDigit(word.charAt(end - 1))) {
                end--;
            }
            if (end - start < 2) {
                add(word);
                return;
            }
            add(word.substring(0, start));
            add(word.substring(start, end));
            add(word.substring(end));
        }

        private void add(String word) {
            if (word.isEmpty()) {
                return;
            }
            var text = folded(word, script);
            if (!text.isEmpty()) {
                boolean single = text.length() == 1 && Character.isLetter(text.charAt(0)) && !script.isContinuous();
                found.add(new Raw(text, script, single, word.equals(word.toUpperCase(Locale.ROOT)), commas));
            }
        }

        private static boolean isMark(int c) {
            int type = Character.getType(c);
            return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        }
    }
}
