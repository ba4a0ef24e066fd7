package org.endusegraph.screening.names;

import java.util.List;
import java.util.Map;

/**
 * How Latin letters sound, roughly, in whatever language: {@code qadhafi} and {@code kadafi} sound the same. One character is one sound;
 * capitals are sounds that need several letters.
 */
final class Sounds {

    /** Steps of {@link #distance} are in tenths. */
    private static final int ALIKE = 5;

    private static final int UNLIKE = 10;
    private static final int VOWEL_DROPPED = 6;
    private static final int SWAPPED = 6;
    private static final int BREATH = 5;
    private static final String VOWELS = "aeiou";

    private final Spelling spellings = new Spelling();
    private final boolean[] alike = new boolean[128 * 128];

    Sounds(Map<String, String> sounds, List<String> alike) {
        sounds.forEach(spellings::add);
        alike.add(VOWELS);
        for (var group : alike) {
            for (int i = 0; i < group.length(); i++) {
                for (int j = 0; j < group.length(); j++) {
                    this.alike[group.charAt(i) * 128 + group.charAt(j)] = true;
                }
            }
        }
    }

    /** The sounds of a word in small Latin letters. Doubled letters sound once. */
    String of(String latin) {
        var heard = new StringBuilder(latin.length());
        int at = 0;
        while (at < latin.length()) {
            int length = 0;
            String sound = null;
            var node = spellings;
            for (int end = at + 1; end <= latin.length(); end++) {
                node = node.next(latin.charAt(end - 1));
                if (node == null) {
                    break;
                }
                var known = node.sound(at == 0, end == latin.length());
                if (known != null) {
                    sound = known;
                    length = end - at;
                }
            }
            if (sound == null) {
                append(heard, latin.charAt(at));
                at++;
                continue;
            }
            for (int i = 0; i < sound.length(); i++) {
                append(heard, sound.charAt(i));
            }
            at += length;
        }
        return heard.toString();
    }

    private static void append(StringBuilder heard, char sound) {
        if (heard.isEmpty() || heard.charAt(heard.length() - 1) != sound || Character.isDigit(sound)) {
            heard.append(sound);
        }
    }

    /** The consonants of a word's sounds, those that are easily confused written as one; for looking words up, and for scripts without vowels. */
    static String skeleton(String sound) {
        var bones = new StringBuilder(sound.length());
        for (int i = 0; i < sound.length(); i++) {
            char bone = bone(sound.charAt(i));
            if (bone != 0 && (bones.isEmpty() || bones.charAt(bones.length() - 1) != bone)) {
                bones.append(bone);
            }
        }
        return bones.toString();
    }

    private static char bone(char sound) {
        return switch (sound) {
            case 'a', 'e', 'i', 'o', 'u', 'h' -> 0;
            case 'b', 'p' -> 'p';
            case 'd', 't' -> 't';
            case 'g', 'k', 'q' -> 'k';
            case 's', 'z', 'S', 'C', 'j' -> 's';
            case 'v', 'f' -> 'f';
            case 'l', 'r' -> 'r';
            case 'm', 'n' -> 'n';
            default -> sound;
        };
    }

    /** How far two words' sounds are apart, as a sum of small steps, each up to 1; more than {@code limit} if it is over the limit. */
    double distance(String a, String b, double limit) {
        int most = (int) (limit * UNLIKE);
        if (atLeast(a, b) > most) {
            return limit + 1;
        }
        int m = b.length();
        var before = new int[m + 1];
        var above = new int[m + 1];
        var row = new int[m + 1];
        for (int j = 1; j <= m; j++) {
            above[j] = above[j - 1] + dropped(b.charAt(j - 1));
        }
        for (int i = 1; i <= a.length(); i++) {
            if (fill(row, above, before, a, i, b) > most) {
                return limit + 1;
            }
            var free = before;
            before = above;
            above = row;
            row = free;
        }
        return above[m] / (double) UNLIKE;
    }

    /** Fills a row of the table of distances of beginnings; says what is least in it. */
    private int fill(int[] row, int[] above, int[] before, String a, int i, String b) {
        char one = a.charAt(i - 1);
        int drop = dropped(one);
        row[0] = above[0] + drop;
        int least = row[0];
        for (int j = 1; j < row.length; j++) {
            char other = b.charAt(j - 1);
            int cost = above[j - 1] + replaced(one, other);
            cost = Math.min(cost, above[j] + drop);
            cost = Math.min(cost, row[j - 1] + dropped(other));
            if (i > 1 && j > 1 && one == b.charAt(j - 2) && a.charAt(i - 2) == other) {
                cost = Math.min(cost, before[j - 2] + SWAPPED);
            }
            row[j] = cost;
            least = Math.min(least, cost);
        }
        return least;
    }

    /** What the distance is at least: each letter that the other does not have takes a step. */
    private static int atLeast(String a, String b) {
        int one = letters(a);
        int other = letters(b);
        int missing = Math.max(Integer.bitCount(one & ~other), Integer.bitCount(other & ~one));
        return ALIKE * Math.max(missing, Math.abs(a.length() - b.length()));
    }

    private static int letters(String sound) {
        int letters = 0;
        for (int i = 0; i < sound.length(); i++) {
            letters |= 1 << (sound.charAt(i) & 31);
        }
        return letters;
    }

    private static int dropped(char sound) {
        if (sound == 'h') {
            return BREATH;
        }
        return isVowel(sound) ? VOWEL_DROPPED : UNLIKE;
    }

    private static boolean isVowel(char sound) {
        return sound == 'a' || sound == 'e' || sound == 'i' || sound == 'o' || sound == 'u';
    }

    private int replaced(char a, char b) {
        if (a == b) {
            return 0;
        }
        return a < 128 && b < 128 && alike[a * 128 + b] ? ALIKE : UNLIKE;
    }
}
