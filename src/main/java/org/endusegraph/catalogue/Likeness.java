package org.endusegraph.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * How like a name is to the text that was searched for. It hangs on the two texts alone, not on what else is in the graph: an order by it
 * tells nothing of names that the reader may not see. The same text is likest, then one that begins with it, then one that has words like
 * its words; as written counts a little more than by sound.
 */
final class Likeness {

    private static final int SAME = 1_000_000;
    private static final double BEGINNING = 0.9;
    private static final double WORDS = 0.8;
    private static final double SOUND = 0.95;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    private final List<String> written;
    private final List<String> latin;

    Likeness(String sought) {
        written = words(sought);
        latin = words(Scripts.latin(sought));
    }

    /** The words of a text, in small letters. */
    static List<String> words(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The words that are sought, in small Latin letters. */
    List<String> latin() {
        return latin;
    }

    /** How like a name is, 0 to 1,000,000. */
    int of(String name, String latinName) {
        var asWritten = of(written, words(name));
        var bySound = of(latin, words(latinName));
        return (int) Math.round(SAME * Math.max(asWritten, SOUND * bySound));
    }

    private static double of(List<String> sought, List<String> name) {
        if (sought.equals(name)) {
            return 1;
        }
        double lengths = ratio(length(sought), length(name));
        if (String.join(" ", name).startsWith(String.join(" ", sought))) {
            return BEGINNING + (1 - BEGINNING) * lengths;
        }
        double found = sought.stream()
                .mapToDouble(word -> word.length()
                        * name.stream()
                                .mapToDouble(other -> ofWord(word, other))
                                .max()
                                .orElse(0))
                .sum();
        return BEGINNING * (WORDS * found / Math.max(1, length(sought)) + (1 - WORDS) * lengths);
    }

    private static double ofWord(String sought, String word) {
        return word.contains(sought)
                ? 1
                : 1 - (double) DISTANCE.apply(sought, word) / Math.max(sought.length(), word.length());
    }

    private static int length(List<String> words) {
        return words.stream().mapToInt(String::length).sum();
    }

    private static double ratio(int a, int b) {
        return (double) Math.min(a, b) / Math.max(1, Math.max(a, b));
    }
}
