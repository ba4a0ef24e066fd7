package org.endusegraph.screening;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.endusegraph.model.Identifier;
import org.jspecify.annotations.Nullable;

/** Compares identifiers. Capitals, spaces and punctuation do not matter. */
final class Identifiers {

    /** Schemes that give every party one identifier and no more. */
    private static final Set<String> ONE_EACH = Set.of("LEI", "USCC", "INN", "OGRN", "UEI", "IMO", "BIC");

    /** Schemes that give every identifier to one party alone; national ones with their country. */
    private static final Pattern ONE_PARTY =
            Pattern.compile("LEI|USCC|OFAC|UN|EU|UK|DUNS|BIC|[A-Z]{2}-(TAX|REGISTRATION|ID|PASSPORT)");

    private Identifiers() {}

    /** Whether two parties with this identifier are one. */
    static boolean isOfOneParty(Identifier identifier) {
        return ONE_PARTY.matcher(identifier.scheme()).matches();
    }

    /** Two identifiers, and whether they are the same. */
    record Compared(Identifier asked, Identifier found, boolean same) {}

    /** The two that say most: the same identifier, else another of a scheme that gives everybody one; null if neither is there. */
    static @Nullable Compared compare(List<Identifier> asked, List<Identifier> found) {
        Compared other = null;
        for (var one : asked) {
            for (var two : found) {
                if (!plain(one.scheme()).equals(plain(two.scheme()))) {
                    continue;
                }
                if (plain(one.value()).equals(plain(two.value()))) {
                    return new Compared(one, two, true);
                }
                if (ONE_EACH.contains(plain(one.scheme()))) {
                    other = new Compared(one, two, false);
                }
            }
        }
        return other;
    }

    static String plain(String text) {
        var plain = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
        return plain.toString().toUpperCase(Locale.ROOT);
    }
}
