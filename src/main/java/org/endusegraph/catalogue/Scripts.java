package org.endusegraph.catalogue;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/** Scripts of names, after the Unicode standard and ICU's transliteration: the same for names stored and names searched. */
public final class Scripts {

    private static final Transliterator TO_LATIN =
            Transliterator.getInstance("Any-Latin; NFD; [:Nonspacing Mark:] Remove; NFC; Latin-ASCII");

    private Scripts() {}

    /** ISO 15924 code of the first letter's script; {@code Zyyy} if there is no letter. */
    public static String of(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(letter -> UScript.getShortName(UScript.getScript(letter)))
                .findFirst()
                .orElse("Zyyy");
    }

    /** The text in Latin letters without marks: {@code 海康威视} is {@code hai kang wei shi}. */
    public static String latin(String text) {
        return text.chars().allMatch(letter -> letter < 0x80) ? text : TO_LATIN.transliterate(text);
    }

    /** The text in small Latin letters without marks, for sorting. */
    public static String folded(String text) {
        return latin(text).toLowerCase(Locale.ROOT);
    }
}
