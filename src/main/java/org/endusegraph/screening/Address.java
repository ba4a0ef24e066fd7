package org.endusegraph.screening;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.endusegraph.catalogue.Scripts;
import org.endusegraph.screening.names.NameReader;

/**
 * An address as it is compared.
 *
 * @param text    as written
 * @param words   in small Latin letters
 * @param scripts of its letters, ISO 15924 codes
 */
record Address(String text, Set<String> words, Set<String> scripts) {

    /** Those of some addresses that have words. */
    static List<Address> of(List<String> addresses, NameReader reader) {
        return addresses.stream()
                .map(text ->
                        new Address(text, new HashSet<>(reader.read(text, false).latin()), scripts(text)))
                .filter(address -> !address.words.isEmpty())
                .toList();
    }

    private static Set<String> scripts(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(letter -> Scripts.of(Character.toString(letter)))
                .collect(Collectors.toSet());
    }

    /** Which part of the words of both is in both. */
    double likeness(Address other) {
        long shared = words.stream().filter(other.words::contains).count();
        return 2.0 * shared / (words.size() + other.words.size());
    }

    /** Whether words that they do not share tell them apart: in two scripts the same place has other words. */
    boolean isComparable(Address other) {
        return scripts.equals(other.scripts);
    }
}
