package org.endusegraph.screening.names;

import org.jspecify.annotations.Nullable;

/** How letters sound, found letter by letter: this is where one stands after some letters. */
final class Spelling {

    private static final int LETTERS = 128;

    private final @Nullable Spelling[] next = new Spelling[LETTERS];
    private @Nullable String sound;
    private @Nullable String soundAtBegin;
    private @Nullable String soundAtEnd;

    /**
     * Adds how letters sound.
     *
     * @param letters with {@code ^} before them if only at the beginning of a word, with {@code $} after them if only at its end
     */
    void add(String letters, String sound) {
        boolean begin = letters.startsWith("^");
        boolean end = letters.endsWith("$");
        var place = this;
        for (int i = begin ? 1 : 0; i < letters.length() - (end ? 1 : 0); i++) {
            place = place.made(letters.charAt(i));
        }
        if (begin) {
            place.soundAtBegin = sound;
        } else if (end) {
            place.soundAtEnd = sound;
        } else {
            place.sound = sound;
        }
    }

    private Spelling made(char letter) {
        var there = next[letter];
        if (there == null) {
            there = new Spelling();
            next[letter] = there;
        }
        return there;
    }

    /** After one more letter; null if nothing begins so. */
    @Nullable
    Spelling next(char letter) {
        return next[letter];
    }

    /**
     * How the letters so far sound; null if they have no sound of their own.
     *
     * @param begin whether a word begins with them
     * @param end   whether a word ends with them
     */
    @Nullable
    String sound(boolean begin, boolean end) {
        if (begin && soundAtBegin != null) {
            return soundAtBegin;
        }
        return end && !begin && soundAtEnd != null ? soundAtEnd : sound;
    }
}
