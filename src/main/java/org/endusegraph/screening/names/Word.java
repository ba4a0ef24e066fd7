package org.endusegraph.screening.names;

import org.jspecify.annotations.Nullable;

/**
 * A word of a name.
 *
 * @param text    as written, in small letters without marks; simplified characters
 * @param latin   in small Latin letters
 * @param sound   how that sounds, see {@link Sounds}
 * @param meaning what it means, the same for spellings and translations of one word; null if that is not known
 * @param weight  how much it says about who is meant, 0 to 1
 * @param family  true if the name says that this is a family name, false if it says that it is not, null if it does not say
 */
record Word(
        String text,
        String latin,
        String sound,
        Script script,
        Part part,
        @Nullable String meaning,
        double weight,
        @Nullable Boolean family) {

    Word inFamilyName(boolean is) {
        return new Word(text, latin, sound, script, part, meaning, weight, is);
    }

    /** Whether it says something about who is meant. */
    boolean counts() {
        return weight > 0;
    }
}
