package org.endusegraph.screening.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What names are looked up by. */
public final class Terms {

    private static final long[] NONE = {};
    private static final double WHOLE = 1;
    private static final double PAIR = 0.5;
    private static final int SHORT = 4;
    private static final int LONG_ENOUGH_TO_MISSPELL = 4;
    private static final int LONGEST_MISSPELT = 14;
    private static final int LONGEST_ACRONYM = 7;

    private final WrittenName name;
    private final Sounds sounds;
    private final List<Term> found = new ArrayList<>();

    private Terms(WrittenName name, Sounds sounds) {
        this.name = name;
        this.sounds = sounds;
    }

    /** The terms of a name, the same for names stored and names asked. */
    public static List<Term> of(WrittenName name, NameReader reader) {
        return new Terms(name, reader.sounds()).terms();
    }

    private List<Term> terms() {
        var words = name.counting().stream()
                .filter(word -> word.part() != Part.PARTICLE && word.part() != Part.INITIAL)
                .toList();
        words.forEach(this::word);
        for (int i = 0; i + 1 < words.size(); i++) {
            pair(words.get(i).latin(), words.get(i + 1).latin());
        }
        whole(words);
        found.add(new Term(hash('g', name.glued()), WHOLE, NONE));
        acronym(words);
        return found;
    }

    private void word(Word word) {
        var meaning = word.meaning();
        boolean known = meaning != null && word.part().isClosed();
        boolean ofPerson = word.part() == Part.GIVEN || word.part() == Part.SURNAME;
        if (meaning != null) {
            found.add(new Term(hash('=', meaning), word.weight(), ofPerson ? like(word) : NONE));
        }
        if (!known) {
            found.add(new Term(hash('w', word.latin()), word.weight(), like(word)));
        }
        if (word.script() == Script.HAN && !known) {
            for (int i = 0; i + 2 <= word.text().length() && word.text().length() > 2; i++) {
                found.add(new Term(hash('c', word.text().substring(i, i + 2)), PAIR, NONE));
            }
        }
    }

    /** Two short words may be one word elsewhere. */
    private void pair(String one, String other) {
        if (one.length() <= SHORT || other.length() <= SHORT) {
            found.add(new Term(hash('w', one + other), PAIR, NONE));
        }
    }

    /** The whole name, whatever the order of its words, and wherever they begin. */
    private void whole(List<Word> words) {
        if (words.size() < 2) {
            return;
        }
        var parts = words.stream().map(Word::latin).sorted().toList();
        found.add(new Term(hash('~', String.join(" ", parts)), WHOLE, NONE));
        var glued = new StringBuilder();
        words.forEach(word -> glued.append(word.latin()));
        var latin = glued.toString();
        found.add(new Term(hash('w', latin), 1, misspelt(sounds.of(latin))));
    }

    private void acronym(List<Word> words) {
        if (name.person()) {
            return;
        }
        if (words.size() >= 3 && words.size() <= LONGEST_ACRONYM) {
            var initials = new StringBuilder();
            words.stream()
                    .filter(word -> !word.latin().isEmpty())
                    .forEach(word -> initials.append(word.latin().charAt(0)));
            found.add(new Term(hash('#', initials.toString()), PAIR, NONE));
        }
        words.stream()
                .filter(word -> word.part() == Part.NAME
                        && word.latin().length() >= 3
                        && word.latin().length() <= LONGEST_ACRONYM)
                .forEach(word -> found.add(new Term(hash('#', word.latin()), PAIR, NONE)));
    }

    private static long[] like(Word word) {
        var keys = misspelt(word.sound());
        var skeleton = Sounds.skeleton(word.sound());
        if (skeleton.length() < 2) {
            return keys;
        }
        boolean abjad = word.script() == Script.ABJAD;
        var all = Arrays.copyOf(keys, keys.length + (abjad ? 2 : 1));
        all[keys.length] = hash('k', skeleton);
        if (abjad) {
            all[keys.length + 1] = hash('k', skeleton.replace("f", ""));
        }
        return all;
    }

    /** The sounds of a word, and those with one left out: two words that differ by one sound share one of these. */
    private static long[] misspelt(String sound) {
        if (sound.isEmpty()) {
            return NONE;
        }
        if (sound.length() < LONG_ENOUGH_TO_MISSPELL || sound.length() > LONGEST_MISSPELT) {
            return new long[] {hash('s', sound)};
        }
        var keys = new long[sound.length() + 1];
        keys[0] = hash('s', sound);
        for (int i = 0; i < sound.length(); i++) {
            keys[i + 1] = hash('s', sound.substring(0, i) + sound.substring(i + 1));
        }
        return keys;
    }

    /** Hash of a text of a sort: FNV-1a over its characters, mixed. */
    public static long hash(char sort, String text) {
        long hash = 0xcbf29ce484222325L ^ sort;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        hash ^= hash >>> 32;
        hash *= 0x9E3779B97F4A7C15L;
        return hash ^ (hash >>> 29);
    }
}
