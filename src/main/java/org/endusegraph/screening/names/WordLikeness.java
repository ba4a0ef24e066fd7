package org.endusegraph.screening.names;

/** How like two words are, 0 to 1. Words of one script are compared as written too; words of two scripts by sound and meaning. */
final class WordLikeness {

    static final double SAME_SOUND = 0.97;
    private static final double SAME_MEANING = 0.95;
    static final double OTHER_SCRIPT = 0.98;
    private static final double SAME_CONSONANTS = 0.92;
    private static final double ROUGHLY = 0.8;
    private static final double DOUBTFUL = 0.35;
    private static final double DOUBT = 0.35;
    private static final double INITIAL = 0.7;
    private static final double ABBREVIATION = 0.85;
    private static final double STEP = 0.8;

    private final Sounds sounds;
    private final boolean persons;

    WordLikeness(Sounds sounds, boolean persons) {
        this.sounds = sounds;
        this.persons = persons;
    }

    double of(Word a, Word b) {
        double likeness = spelled(a, b);
        return a.family() != null && b.family() != null && !a.family().equals(b.family()) ? likeness / 2 : likeness;
    }

    private double spelled(Word a, Word b) {
        if (a.part() == Part.NUMBER || b.part() == Part.NUMBER) {
            return a.part() == b.part() && a.latin().equals(b.latin()) ? 1 : 0;
        }
        if (a.text().equals(b.text())) {
            return 1;
        }
        if (a.part() == Part.INITIAL || b.part() == Part.INITIAL) {
            return initial(a, b);
        }
        if (a.meaning() != null
                && b.meaning() != null
                && a.part().isClosed()
                && b.part().isClosed()) {
            return a.meaning().equals(b.meaning()) ? sameMeaning(a, b) : 0;
        }
        if (a.meaning() != null && a.meaning().equals(b.meaning())) {
            return sameMeaning(a, b);
        }
        if (a.script() == Script.HAN && b.script() == Script.HAN) {
            return characters(a.text(), b.text());
        }
        double heard = a.script() == b.script() ? heard(a, b) : OTHER_SCRIPT * acrossScripts(a, b);
        return persons || heard > DOUBTFUL ? heard : Math.max(heard, abbreviated(a, b));
    }

    private double sameMeaning(Word a, Word b) {
        return a.sound().equals(b.sound()) ? SAME_SOUND : SAME_MEANING;
    }

    private double initial(Word a, Word b) {
        if (a.latin().isEmpty()
                || b.latin().isEmpty()
                || a.latin().charAt(0) != b.latin().charAt(0)) {
            return 0;
        }
        return a.part() == b.part() ? SAME_SOUND : persons ? INITIAL : 0;
    }

    /** Characters stand for syllables: one other character of a few is another name. */
    private static double characters(String a, String b) {
        if (a.length() != b.length() || a.length() < 4) {
            return 0;
        }
        int other = 0;
        for (int i = 0; i < a.length(); i++) {
            other += a.charAt(i) == b.charAt(i) ? 0 : 1;
        }
        return other == 1 ? DOUBTFUL : 0;
    }

    private double heard(Word a, Word b) {
        if (a.script() == Script.ABJAD && a.sound().length() <= 3) {
            return a.latin().equals(b.latin()) ? SAME_SOUND : 0;
        }
        return heard(a.sound(), b.sound());
    }

    String sound(String latin) {
        return sounds.of(latin);
    }

    /** How like two words sound. Long words may differ by more than short ones. */
    double heard(String a, String b) {
        if (a.equals(b)) {
            return a.isEmpty() ? 0 : SAME_SOUND;
        }
        int length = Math.max(a.length(), b.length());
        if (length < 4) {
            return 0;
        }
        double distance = sounds.distance(a, b, DOUBT * length);
        if (distance <= allowed(length)) {
            return SAME_SOUND - STEP * distance / length;
        }
        return distance <= DOUBT * length ? DOUBTFUL : 0;
    }

    private static double allowed(int length) {
        if (length < 6) {
            return 0.6;
        }
        if (length < 9) {
            return 1;
        }
        return length < 12 ? 1.6 : 2;
    }

    private double acrossScripts(Word a, Word b) {
        double heard = heard(a.sound(), b.sound());
        if (heard > DOUBTFUL) {
            return heard;
        }
        if (a.script() == Script.ABJAD || b.script() == Script.ABJAD) {
            return Math.max(heard, withoutVowels(a.sound(), b.sound()));
        }
        var one = Sounds.skeleton(a.sound());
        var other = Sounds.skeleton(b.sound());
        boolean syllables = a.script() != Script.ALPHABET && b.script() != Script.ALPHABET;
        return syllables
                        && one.length() >= 2
                        && one.equals(other)
                        && Math.min(a.sound().length(), b.sound().length()) > 3
                ? ROUGHLY
                : heard;
    }

    /** Arabic and Hebrew write consonants and long vowels, and use the letters of long vowels for consonants too. */
    double withoutVowels(String a, String b) {
        var one = consonants(a);
        var other = consonants(b);
        if (one.equals(other)) {
            return one.length() >= 2 ? SAME_CONSONANTS : 0;
        }
        int length = Math.max(one.length(), other.length());
        double distance = sounds.distance(one, other, 1);
        if (distance <= 0.5 && length >= 3) {
            return ROUGHLY;
        }
        return distance <= 1 && length >= 4 ? 0.6 : 0;
    }

    private static String consonants(String sound) {
        var kept = new StringBuilder(sound.length());
        for (int i = 0; i < sound.length(); i++) {
            char c = sound.charAt(i);
            if ("aeiouv".indexOf(c) < 0
                    && (c != 'h' || i < sound.length() - 1)
                    && (kept.isEmpty() || kept.charAt(kept.length() - 1) != c)) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    /** A common word cut short, or without its vowels: {@code engrg}, {@code indust}. */
    private static double abbreviated(Word a, Word b) {
        var cut = a.latin().length() < b.latin().length() ? a : b;
        var full = cut == a ? b : a;
        boolean common = full.part().isClosed() && full.part() != Part.PLACE && cut.meaning() == null;
        return common && isAbbreviation(cut.latin(), full.latin()) ? ABBREVIATION : 0;
    }

    static boolean isAbbreviation(String cut, String full) {
        if (cut.length() < 3 || full.length() < cut.length() + 2 || cut.charAt(0) != full.charAt(0)) {
            return false;
        }
        if (full.startsWith(cut)) {
            return true;
        }
        int at = 0;
        int vowels = 0;
        for (int i = 0; i < full.length() && at < cut.length(); i++) {
            if (full.charAt(i) == cut.charAt(at)) {
                vowels += "aeiou".indexOf(cut.charAt(at)) >= 0 && at > 0 ? 1 : 0;
                at++;
            }
        }
        return at == cut.length() && vowels <= 1 && 2 * cut.length() >= full.length() - 3;
    }
}
