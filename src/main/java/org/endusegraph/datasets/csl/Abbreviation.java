package org.endusegraph.datasets.csl;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.endusegraph.datasets.csl.PublishedName.Other;
import org.endusegraph.model.NameKind;

/**
 * An abbreviation in brackets: {@code Academy of Aerospace Solid Propulsion Technology (AASPT)}. It counts as one only if its letters, three
 * at least, are initials of the words before it. In the midst of a name it abbreviates a part of it, and is no name of the party.
 */
final class Abbreviation {

    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\(([A-Z]{3,10})\\)");

    private Abbreviation() {}

    /** The name without the abbreviation; and the abbreviation, if it is one of the whole name. */
    static List<Other> in(String name) {
        var brackets = IN_BRACKETS.matcher(name);
        if (!brackets.find() || !abbreviates(name.substring(0, brackets.start()), brackets.group(1))) {
            return List.of();
        }
        var without = new Other(brackets.replaceFirst(""), NameKind.ALIAS);
        boolean ofAll = brackets.end() == name.length()
                && initials(name.substring(0, brackets.start())).charAt(0)
                        == brackets.group(1).charAt(0);
        return ofAll ? List.of(without, new Other(brackets.group(1), NameKind.ABBREVIATION)) : List.of(without);
    }

    /** Whether letters are initials of words, in their order. */
    static boolean abbreviates(String words, String letters) {
        var initials = initials(words);
        int at = -1;
        for (char letter : letters.toCharArray()) {
            at = initials.indexOf(letter, at + 1);
            if (at < 0) {
                return false;
            }
        }
        return true;
    }

    private static String initials(String words) {
        var initials = new StringBuilder();
        for (var word : words.split("[^\\p{L}\\p{N}']+", -1)) {
            initials.append(word.isEmpty() ? "" : word.substring(0, 1));
        }
        return initials.toString().toUpperCase(Locale.ROOT);
    }
}
