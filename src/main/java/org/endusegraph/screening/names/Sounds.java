package org.endusegraph.screening.names;

import java.util.List;
import java.util.Map;

/**
 * How Latin letters sound, roughly, in whatever language: {@code qadhafi} and {@code kadafi} sound the same. One character is one sound;
 * capitals are sounds that need several letters.
 */
final class Sounds {

    private static final int LONGEST = 5;
    private static final double SAME = 0;
    private static final double ALIKE = 0.5;
    private static final double UNLIKE = 1;
    private static final double VOWEL_DROPPED = 0.6;
    private static final double SWAPPED = 0.6;
    private static final double BREATH = 0.5;
    private static final String VOWELS = "aeiou";

    private final Map<String, String> sounds;
    private final boolean[] alike = new boolean[128 * 128];

    Sounds(Map<String, String> sounds, List<String> alike) {
        this.sounds = sounds;
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
            int taken = 0;
            for (int length = Math.min(LONGEST, latin.length() - at); length > 0 && taken == 0; length--) {
                taken = hear(latin, at, length, heard);
            }
            if (taken == 0) {
                append(heard, latin.charAt(at));
                taken = 1;
            }
            at += taken;
        }
        return heard.toString();
    }

    private int hear(String latin, int at, int length, StringBuilder heard) {
        var letters = latin.substring(at, at + length);
        var sound = at == 0 ? sounds.get("^" + letters) : null;
        if (sound == null && at + length == latin.length() && at > 0) {
            sound = sounds.get(letters + "$");
        }
        if (sound == null) {
            sound = sounds.get(letters);
        }
        if (sound == null) {
            return 0;
        }
        for (int i = 0; i < sound.length(); i++) {
            append(heard, sound.charAt(i));
        }
        return length;
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

    /** How far two words' sounds are apart, as a sum of small steps, each up to 1; {@code limit} + 1 if it is over the limit. */
    double distance(String a, String b, double limit) {
        int n = a.length();
        int m = b.length();
        if (Math.abs(n - m) * BREATH > limit) {
            return limit + 1;
        }
        var before = new double[m + 1];
        var above = new double[m + 1];
        var row = new double[m + 1];
        for (int j = 1; j <= m; j++) {
            above[j] = above[j - 1] + dropped(b.charAt(j - 1));
        }
        for (int i = 1; i <= n; i++) {
            row[0] = above[0] + dropped(a.charAt(i - 1));
            double least = row[0];
            for (int j = 1; j <= m; j++) {
                double cost = above[j - 1] + replaced(a.charAt(i - 1), b.charAt(j - 1));
                cost = Math.min(cost, above[j] + dropped(a.charAt(i - 1)));
                cost = Math.min(cost, row[j - 1] + dropped(b.charAt(j - 1)));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost = Math.min(cost, before[j - 2] + SWAPPED);
                }
                row[j] = cost;
                least = Math.min(least, cost);
            }
            if (least > limit) {
                return limit + 1;
            }
            var free = before;
            before = above;
            above = row;
            row = free;
        }
        return Math.min(above[m], limit + 1);
    }

    private static double dropped(char sound) {
        if (sound == 'h') {
            return BREATH;
        }
        return VOWELS.indexOf(sound) >= 0 ? VOWEL_DROPPED : UNLIKE;
    }

    private double replaced(char a, char b) {
        if (a == b) {
            return SAME;
        }
        return a < 128 && b < 128 && alike[a * 128 + b] ? ALIKE : UNLIKE;
    }
}
