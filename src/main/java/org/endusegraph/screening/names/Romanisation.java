package org.endusegraph.screening.names;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.endusegraph.catalogue.Scripts;

/** Words in small Latin letters: pinyin without tones for Chinese, ICU's transliteration for the rest. */
final class Romanisation {

    private static final int REMEMBERED = 1 << 16;
    private static final char FIRST_IDEOGRAPH = 0x2E80;
    private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");

    private final Map<String, String> readings;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    /**
     * Makes one.
     *
     * @param readings characters that are read otherwise in names than ICU reads them
     */
    Romanisation(Map<String, String> readings) {
        this.readings = readings;
    }

    /** A word of one script in small Latin letters and digits, maybe empty. */
    String of(String word, Script script) {
        return isPlain(word) ? word : remembered(word, script);
    }

    /** Chinese text in simplified characters. */
    static String simplified(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_IDEOGRAPH) {
                return SIMPLIFIED.transliterate(text);
            }
        }
        return text;
    }

    private String remembered(String word, Script script) {
        var found = known.get(word);
        if (found != null) {
            return found;
        }
        var latin = script == Script.HAN ? pinyin(word) : letters(Scripts.latin(word));
        if (known.size() < REMEMBERED) {
            known.put(word, latin);
        }
        return latin;
    }

    private String pinyin(String word) {
        if (word.codePointCount(0, word.length()) == 1) {
            return readings.getOrDefault(word, letters(Scripts.latin(word)));
        }
        var latin = new StringBuilder();
        word.codePoints().forEach(character -> latin.append(remembered(Character.toString(character), Script.HAN)));
        return latin.toString();
    }

    private static String letters(String text) {
        var kept = new StringBuilder();
        text.toLowerCase(Locale.ROOT)
                .chars()
                .filter(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
                .forEach(c -> kept.append((char) c));
        return kept.toString();
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if ((c < 'a' || c > 'z') && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }
}
