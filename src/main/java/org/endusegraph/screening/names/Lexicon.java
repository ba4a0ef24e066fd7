package org.endusegraph.screening.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words and phrases that are known, by their spelling. */
final class Lexicon {

    private static final int LONG_ENOUGH_TO_HEAR = 7;

    /**
     * What a spelling stands for.
     *
     * @param meanings one, or several for a word that stands for several; empty if nothing is known but the part
     * @param form     the legal form if the part is {@link Part#FORM}
     */
    record Entry(Part part, List<String> meanings, @Nullable LegalForm form) {}

    /**
     * A spelling that was found.
     *
     * @param words how many words it has, or how many characters in text without spaces
     */
    record Found(Entry entry, int words) {}

    private final Map<String, Entry> spellings = new HashMap<>();
    private final Map<String, Entry> sounds = new HashMap<>();
    private final Map<String, Integer> longest = new HashMap<>();
    private final Set<Integer> hashesOfNames = new HashSet<>();
    private final Splitting splitting;
    private final Sounds sound;
    private final Romanisation romanisation;
    private int characters = 1;

    Lexicon(Splitting splitting, Romanisation romanisation, Sounds sound) {
        this.splitting = splitting;
        this.romanisation = romanisation;
        this.sound = sound;
    }

    /** Adds a spelling. What was added first stays. */
    void add(String written, Entry entry) {
        var raws = Joining.singles(splitting.split(written));
        if (raws.isEmpty()) {
            return;
        }
        if (raws.getFirst().script().isContinuous()) {
            var text = String.join("", raws.stream().map(Raw::text).toList());
            characters = Math.max(characters, text.length());
            put(text, entry);
            return;
        }
        add(raws.stream().map(Raw::text).toList(), entry);
        add(raws.stream().map(raw -> romanisation.of(raw.text(), raw.script())).toList(), entry);
    }

    private void add(List<String> words, Entry entry) {
        longest.merge(words.getFirst(), words.size(), Math::max);
        put(String.join(" ", words), entry);
        if (words.size() == 1 && words.getFirst().length() >= LONG_ENOUGH_TO_HEAR && isAscii(words.getFirst())) {
            sounds.putIfAbsent(sound.of(words.getFirst()), entry);
        }
    }

    private void put(String spelling, Entry entry) {
        spellings.putIfAbsent(spelling, entry);
        if (entry.part() == Part.NAME) {
            hashesOfNames.add(spelling.hashCode());
        }
    }

    /** What a spelling stands for, if it is known. */
    @Nullable
    Entry exact(String written) {
        var raws = Joining.singles(splitting.split(written));
        return spellings.get(String.join(" ", raws.stream().map(Raw::text).toList()));
    }

    /** The longest phrase that begins at a word. */
    @Nullable
    Found phrase(List<Raw> raws, int at) {
        var first = raws.get(at);
        var name =
                at + 1 < raws.size() ? tornApart(first.text(), raws.get(at + 1).text()) : null;
        if (name != null && name.part() == Part.NAME) {
            return new Found(name, 2);
        }
        var asWritten = longest(raws, at, first.text(), false);
        if (asWritten != null || first.script() == Script.LATIN && isAscii(first.text())) {
            return asWritten;
        }
        return longest(raws, at, romanisation.of(first.text(), first.script()), true);
    }

    /** What two words stand for when glued together; their hash says mostly that it is no name. */
    private @Nullable Entry tornApart(String one, String other) {
        int power = 1;
        for (int i = 0; i < other.length(); i++) {
            power *= 31;
        }
        return hashesOfNames.contains(one.hashCode() * power + other.hashCode()) ? spellings.get(one + other) : null;
    }

    private @Nullable Found longest(List<Raw> raws, int at, String first, boolean inLatin) {
        int most = Math.min(longest.getOrDefault(first, 0), raws.size() - at);
        for (int length = most; length > 1; length--) {
            var words = new StringBuilder(first);
            for (int next = at + 1; next < at + length; next++) {
                var raw = raws.get(next);
                words.append(' ').append(inLatin ? romanisation.of(raw.text(), raw.script()) : raw.text());
            }
            var entry = spellings.get(words.toString());
            if (entry != null) {
                return new Found(entry, length);
            }
        }
        var entry = most < 1 ? null : spellings.get(first);
        return entry == null ? null : new Found(entry, 1);
    }

    /** The longest word that begins at a place of a text without spaces; at least two characters, unless it is a whole suffix. */
    @Nullable
    Found within(String text, int at, int least) {
        for (int length = Math.min(characters, text.length() - at); length >= least; length--) {
            var entry = spellings.get(text.substring(at, at + length));
            if (entry != null) {
                return new Found(entry, length);
            }
        }
        return null;
    }

    /** A long word that sounds as this one. */
    @Nullable
    Entry heard(String heard) {
        return heard.length() >= LONG_ENOUGH_TO_HEAR ? sounds.get(heard) : null;
    }

    static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }
}
