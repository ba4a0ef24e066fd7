package org.endusegraph.screening.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which words of two names stand for each other: the likest first, no word twice. */
final class Alignment {

    private static final int LONGEST_SPAN = 3;
    private static final int LONGEST_ACRONYM = 8;
    private static final double JOINED = 0.97;
    private static final double ACRONYM = 0.85;
    private static final double INITIALS = 0.7;
    private static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble(Pair::worth)
            .reversed()
            .thenComparingInt(Pair::asked)
            .thenComparingInt(Pair::found);

    /**
     * Words that stand for each other.
     *
     * @param asked       place of the first word of the name asked
     * @param askedCount  how many words of it
     * @param askedWeight what they weigh
     */
    record Pair(
            int asked,
            int askedCount,
            double askedWeight,
            int found,
            int foundCount,
            double foundWeight,
            double likeness) {

        double weight() {
            return askedWeight + foundWeight;
        }

        double worth() {
            return likeness * weight();
        }
    }

    private final List<Word> asked;
    private final List<Word> found;
    private final WordLikeness likeness;
    private final boolean persons;
    private final List<Pair> possible = new ArrayList<>();

    private Alignment(List<Word> asked, List<Word> found, WordLikeness likeness, boolean persons) {
        this.asked = asked;
        this.found = found;
        this.likeness = likeness;
        this.persons = persons;
    }

    static List<Pair> of(List<Word> asked, List<Word> found, WordLikeness likeness, boolean persons) {
        return new Alignment(asked, found, likeness, persons).pairs();
    }

    private List<Pair> pairs() {
        for (int i = 0; i < asked.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                double like = likeness.of(asked.get(i), found.get(j));
                if (like > 0) {
                    double weight = Math.min(asked.get(i).weight(), found.get(j).weight());
                    possible.add(new Pair(i, 1, weight, j, 1, weight, like));
                }
            }
        }
        spans(asked, found, true);
        spans(found, asked, false);
        possible.sort(BEST_FIRST);
        return chosen();
    }

    private List<Pair> chosen() {
        var askedTaken = new boolean[asked.size()];
        var foundTaken = new boolean[found.size()];
        var chosen = new ArrayList<Pair>();
        for (var pair : possible) {
            if (isFree(askedTaken, pair.asked(), pair.askedCount())
                    && isFree(foundTaken, pair.found(), pair.foundCount())) {
                take(askedTaken, pair.asked(), pair.askedCount());
                take(foundTaken, pair.found(), pair.foundCount());
                chosen.add(pair);
            }
        }
        return chosen;
    }

    private static boolean isFree(boolean[] taken, int from, int count) {
        for (int i = from; i < from + count; i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }

    private static void take(boolean[] taken, int from, int count) {
        for (int i = from; i < from + count; i++) {
            taken[i] = true;
        }
    }

    /** Several words of one name that are one word, or its letters, in the other. */
    private void spans(List<Word> several, List<Word> single, boolean severalAsked) {
        for (int from = 0; from + 1 < several.size(); from++) {
            var span = new Span(several.get(from));
            int most = Math.min(LONGEST_ACRONYM, several.size() - from);
            for (int count = 2; count <= most && span.add(several.get(from + count - 1)); count++) {
                for (int at = 0; at < single.size(); at++) {
                    double like = spanned(span, count, single.get(at));
                    if (like > 0 && like > best(several.subList(from, from + count), single.get(at))) {
                        add(several, from, count, single, at, like, severalAsked);
                    }
                }
            }
        }
    }

    private double best(List<Word> several, Word single) {
        double best = 0;
        for (var word : several) {
            best = Math.max(best, likeness.of(word, single));
        }
        return best;
    }

    private double spanned(Span span, int count, Word single) {
        var latin = single.latin();
        if (single.part() == Part.NUMBER || latin.isEmpty()) {
            return 0;
        }
        if (count <= LONGEST_SPAN && span.glued.length() >= 4 && Math.abs(latin.length() - span.glued.length()) <= 2) {
            double like = span.mayBe(single) ? span.heard(single, likeness) : 0;
            if (like > 0.5) {
                return JOINED * (latin.contentEquals(span.glued) ? 1 : like);
            }
        }
        boolean letters = latin.length() == count && single.meaning() == null && latin.contentEquals(span.initials);
        if (!letters || count < (persons ? 2 : 3)) {
            return 0;
        }
        return persons ? INITIALS : ACRONYM;
    }

    /** Words that follow each other, as if they were one. */
    private static final class Span {

        private final StringBuilder glued = new StringBuilder();
        private final StringBuilder initials = new StringBuilder();
        private final boolean abjad;
        private boolean usable = true;
        private @Nullable String sound;

        Span(Word first) {
            abjad = first.script() == Script.ABJAD;
            add(first);
        }

        /** Adds a word; numbers are not joined to words. */
        boolean add(Word word) {
            usable &= word.part() != Part.NUMBER;
            glued.append(word.latin());
            initials.append(word.latin(), 0, Math.min(1, word.latin().length()));
            sound = null;
            return usable;
        }

        /** Whether it may be that word: they begin with the same letter. */
        boolean mayBe(Word word) {
            return glued.charAt(0) == word.latin().charAt(0);
        }

        double heard(Word word, WordLikeness likeness) {
            if (sound == null) {
                sound = likeness.sound(glued.toString());
            }
            return abjad == (word.script() == Script.ABJAD)
                    ? likeness.heard(sound, word.sound())
                    : WordLikeness.OTHER_SCRIPT * likeness.withoutVowels(sound, word.sound());
        }
    }

    private void add(
            List<Word> several, int from, int count, List<Word> single, int at, double like, boolean severalAsked) {
        double weight = 0;
        for (int i = from; i < from + count; i++) {
            weight += several.get(i).weight();
        }
        boolean letters = like == INITIALS || like == ACRONYM;
        double one = letters && persons
                ? count * Part.INITIAL.weight()
                : single.get(at).weight();
        double many = letters ? one : Math.max(weight, one);
        possible.add(
                severalAsked
                        ? new Pair(from, count, many, at, 1, one, like)
                        : new Pair(at, 1, one, from, count, many, like));
    }
}
