package org.endusegraph.screening.names;

import java.util.Arrays;
import java.util.List;
import org.endusegraph.screening.names.Alignment.Pair;

/**
 * Compares names. Words that stand for each other speak for a match; words that only one name has speak a little against it; words that each
 * name has instead of the other's speak strongly against it.
 */
public final class NameComparison {

    private static final double CONTRADICTION = 1.5;
    private static final double OMITTED_FROM_FULL_NAME = 0.4;
    private static final double OMITTED_FROM_ONE_NAME = 0.8;
    private static final double OTHER_BODY = 0.85;
    private static final double OTHER_PLACE = 0.85;
    private static final double OTHER_NUMBER = 0.65;
    private static final double NUMBER_OMITTED = 0.72;
    private static final double OTHER_FORM = 0.32;
    private static final double ONLY_COMMON_WORD = 0.6;
    private static final double ONLY_INITIALS = 0.5;
    private static final double SURFACE = 0.03;
    private static final double JOINED = 0.96;
    private static final int LONG_WHEN_JOINED = 8;

    private final Sounds sounds;
    private final WordLikeness amongPersons;
    private final WordLikeness amongBodies;

    public NameComparison(NameReader reader) {
        this.sounds = reader.sounds();
        this.amongPersons = new WordLikeness(sounds, true);
        this.amongBodies = new WordLikeness(sounds, false);
    }

    /** Compares two names that were both read as names of persons, or both of bodies. The order of the two does not matter. */
    public NameLikeness compare(WrittenName asked, WrittenName found) {
        if (asked.text().equals(found.text())) {
            return new NameLikeness(1, asked.isGeneric());
        }
        boolean persons = asked.person();
        var one = asked.counting();
        var other = found.counting();
        var pairs = Alignment.of(one, other, persons ? amongPersons : amongBodies, persons);
        var shared = new Shared(one, other, pairs);
        double value = persons ? shared.asPersons() : shared.asBodies();
        if (value < JOINED && (isSameWhenJoined(one, other, persons) || isSameWhenGlued(asked, found))) {
            value = Math.max(value, JOINED);
        }
        value *= 1 - OTHER_FORM * formsAgainst(asked, found);
        return new NameLikeness(value * (1 - SURFACE * (1 - surface(asked, found, pairs))), shared.isGeneric());
    }

    /** Letters that are the same but for where words begin. */
    private boolean isSameWhenJoined(List<Word> one, List<Word> other, boolean persons) {
        boolean chinese = isChinese(one) && isChinese(other);
        var a = joined(one, chinese);
        var b = joined(other, chinese);
        if (Math.min(a.length(), b.length()) < LONG_WHEN_JOINED) {
            return false;
        }
        if (a.equals(b)) {
            return true;
        }
        double allowed = Math.max(a.length(), b.length()) / 14.0;
        return persons && sounds.distance(sounds.of(a), sounds.of(b), allowed) <= allowed;
    }

    /** As {@link #isSameWhenJoined}, but legal forms too may have been torn apart. */
    private static boolean isSameWhenGlued(WrittenName asked, WrittenName found) {
        return asked.plain().length() >= LONG_WHEN_JOINED && asked.glued().equals(found.glued());
    }

    private static String joined(List<Word> words, boolean asWritten) {
        var joined = new StringBuilder();
        words.forEach(word -> joined.append(asWritten ? word.text() : word.latin()));
        return joined.toString();
    }

    private static boolean isChinese(List<Word> words) {
        return words.stream().anyMatch(word -> word.script() == Script.HAN);
    }

    private static double formsAgainst(WrittenName asked, WrittenName found) {
        double least = asked.forms().isEmpty() || found.forms().isEmpty() ? 0 : 1;
        for (var form : asked.forms()) {
            for (var other : found.forms()) {
                least = Math.min(least, form.against(other));
            }
        }
        return least;
    }

    /** How like the names look, 0 to 1: keeps apart the same text, the same but for capitals and marks, and the same words. */
    private static double surface(WrittenName asked, WrittenName found, List<Pair> pairs) {
        if (asked.plain().equals(found.plain())) {
            return 0.8;
        }
        boolean same = pairs.stream().allMatch(pair -> pair.likeness() == 1);
        boolean inOrder = pairs.stream().allMatch(pair -> pair.asked() == pair.found());
        if (!same) {
            return inOrder ? 0.1 : 0;
        }
        return (inOrder ? 0.4 : 0.3) + (asked.forms().equals(found.forms()) ? 0.2 : 0);
    }

    /** What two names share and what they do not. */
    private static final class Shared {

        private final List<Word> one;
        private final List<Word> other;
        private final List<Pair> pairs;
        private final boolean[] taken;
        private final boolean[] otherTaken;
        private double weight;
        private double likeness;
        private int names;
        private int common;

        Shared(List<Word> one, List<Word> other, List<Pair> pairs) {
            this.one = one;
            this.other = other;
            this.pairs = pairs;
            this.taken = new boolean[one.size()];
            this.otherTaken = new boolean[other.size()];
            pairs.forEach(this::add);
        }

        private void add(Pair pair) {
            weight += pair.weight();
            likeness += pair.worth();
            Arrays.fill(taken, pair.asked(), pair.asked() + pair.askedCount(), true);
            Arrays.fill(otherTaken, pair.found(), pair.found() + pair.foundCount(), true);
            var a = one.get(pair.asked()).part();
            var b = other.get(pair.found()).part();
            if (pair.likeness() <= 0.5 || a == Part.PARTICLE || a == Part.INITIAL || b == Part.INITIAL) {
                return;
            }
            if (a.distinguishes() || b.distinguishes()) {
                names++;
            } else {
                common++;
            }
        }

        boolean isGeneric() {
            return names == 0;
        }

        double asPersons() {
            int full = names + common;
            double value = value(full >= 2 || isFamilyName() ? OMITTED_FROM_FULL_NAME : OMITTED_FROM_ONE_NAME);
            if (full == 0) {
                return Math.min(value, ONLY_INITIALS);
            }
            boolean whole = one.size() == 1 && other.size() == 1;
            return names == 0 && full == 1 && !whole ? Math.min(value, ONLY_COMMON_WORD) : value;
        }

        /** Whether what they share stands last in both, as a family name does, or before a comma. */
        private boolean isFamilyName() {
            return pairs.stream().anyMatch(pair -> isFamily(one, pair.asked()) && isFamily(other, pair.found()));
        }

        private static boolean isFamily(List<Word> words, int at) {
            var family = words.get(at).family();
            return family == null ? at == words.size() - 1 : family;
        }

        double asBodies() {
            double value = value(1);
            if (left(one, taken, Part.PLACE) && left(other, otherTaken, Part.PLACE)) {
                value *= OTHER_PLACE;
            }
            boolean body = left(one, taken, Part.BODY);
            boolean otherBody = left(other, otherTaken, Part.BODY);
            if (body != otherBody) {
                value *= OTHER_BODY;
            }
            boolean number = left(one, taken, Part.NUMBER);
            boolean otherNumber = left(other, otherTaken, Part.NUMBER);
            if (number && otherNumber) {
                return value * OTHER_NUMBER;
            }
            return number || otherNumber ? value * NUMBER_OMITTED : value;
        }

        private double value(double omission) {
            double leftOver = left(one, taken, false);
            double otherLeftOver = left(other, otherTaken, false);
            double contradicted = Math.min(leftOver, otherLeftOver);
            double omitted = leftOver > otherLeftOver ? left(one, taken, true) : left(other, otherTaken, true);
            double share = contradicted == 0 ? 1 : 1 - contradicted / Math.max(leftOver, otherLeftOver);
            double all = weight + 2 * CONTRADICTION * contradicted + omission * omitted * share;
            return pairs.isEmpty() ? 0 : likeness / all;
        }

        /** What the words weigh that have no counterpart; or how much they count as omitted. */
        private double left(List<Word> words, boolean[] taken, boolean asOmitted) {
            double sum = 0;
            for (int i = 0; i < taken.length; i++) {
                var word = words.get(i);
                if (!taken[i] && word.part() != Part.PARTICLE && word.part() != Part.NUMBER) {
                    sum += word.weight() * (asOmitted ? word.part().omitted(isGeneric()) : 1);
                }
            }
            return sum;
        }

        private static boolean left(List<Word> words, boolean[] taken, Part part) {
            for (int i = 0; i < taken.length; i++) {
                if (!taken[i] && words.get(i).part() == part) {
                    return true;
                }
            }
            return false;
        }
    }
}
