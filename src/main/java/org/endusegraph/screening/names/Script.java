package org.endusegraph.screening.names;

import com.ibm.icu.lang.UScript;

/** Scripts, as far as names in them are read in different ways. */
enum Script {
    LATIN,
    /** Chinese characters, in China, Japan and Korea. */
    HAN,
    HANGUL,
    KANA,
    /** Arabic and Hebrew letters: short vowels are not written. */
    ABJAD,
    /** Others, each letter with a sound of its own: Cyrillic, Greek, Armenian, Georgian. */
    ALPHABET,
    /** Thai, Devanagari and others. */
    OTHER;

    /** Script of a character; {@link #LATIN} if it belongs to none, as digits do. */
    static Script of(int character) {
        if (character < 0x250) {
            return LATIN;
        }
        return switch (UScript.getScript(character)) {
            case UScript.LATIN, UScript.COMMON, UScript.INHERITED -> LATIN;
            case UScript.HAN -> HAN;
            case UScript.HANGUL -> HANGUL;
            case UScript.HIRAGANA, UScript.KATAKANA -> KANA;
            case UScript.ARABIC, UScript.HEBREW, UScript.SYRIAC -> ABJAD;
            case UScript.CYRILLIC, UScript.GREEK, UScript.ARMENIAN, UScript.GEORGIAN -> ALPHABET;
            default -> OTHER;
        };
    }

    /** Whether words are written without spaces between them. */
    boolean isContinuous() {
        return this == HAN || this == KANA || this == HANGUL;
    }
}
