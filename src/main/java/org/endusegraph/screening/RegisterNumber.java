package org.endusegraph.screening;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.endusegraph.datasets.publication.Countries;
import org.endusegraph.model.Identifier;

/**
 * An identifier as it is compared: capitals, spaces and punctuation do not matter, nor by which of its names a scheme goes.
 *
 * @param given  as written
 * @param scheme in capitals, parts with a hyphen between them
 * @param value  letters and digits, in capitals; maybe empty
 */
record RegisterNumber(Identifier given, String scheme, String value) {

    private static final Set<String> OTHERS = Set.of("ISIN", "IMO", "UEI", "OFSI", "TAX", "REGISTRATION", "PASSPORT");
    private static final Pattern NATIONAL = Pattern.compile(
            "(?<country>[A-Z]{2})(?:-(?<region>[A-Z0-9]{1,3}))?-(?<kind>TAX|REGISTRATION|ID|PASSPORT|OTHER)");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST = 4;
    private static final int BANK = 8;

    static RegisterNumber of(Identifier identifier) {
        var scheme = scheme(identifier.scheme());
        var value = plain(identifier.value());
        boolean branch = scheme.equals("BIC") && value.length() > BANK;
        return new RegisterNumber(identifier, scheme, branch ? value.substring(0, BANK) : value);
    }

    static List<RegisterNumber> of(List<Identifier> identifiers) {
        return identifiers.stream().map(RegisterNumber::of).toList();
    }

    /** Whether no two parties have an identifier. */
    static boolean isOfOneParty(Identifier identifier) {
        return of(identifier).isOfOneParty();
    }

    /** Whether a scheme is one that is known by this name. */
    static boolean isKnown(String scheme) {
        var known = scheme(scheme);
        var national = NATIONAL.matcher(known);
        return OTHERS.contains(known)
                || Registers.KNOWN.world().containsKey(known)
                || national.matches() && Countries.checked(national.group("country")) != null;
    }

    /** By one name. Where a country has one register of companies, the part of the country in which a company is does not matter. */
    private static String scheme(String written) {
        var parts = NO_LETTERS.matcher(written.strip()).replaceAll("-").toUpperCase(Locale.ROOT);
        var scheme = Registers.KNOWN.aliases().getOrDefault(parts, parts);
        var national = NATIONAL.matcher(scheme);
        boolean oneRegister = national.matches()
                && national.group("kind").equals("REGISTRATION")
                && Registers.KNOWN.companies().containsKey(national.group("country"));
        return oneRegister ? national.group("country") + "-REGISTRATION" : scheme;
    }

    private static String plain(String text) {
        return NO_LETTERS.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /** Whether it is a number at all, and no dash that stands for none. */
    boolean isThere() {
        return !value.isEmpty();
    }

    boolean isSameAs(RegisterNumber other) {
        return isThere() && scheme.equals(other.scheme) && value.equals(other.value);
    }

    /** Whether no two parties have it. */
    boolean isOfOneParty() {
        var world = Registers.KNOWN.world().get(scheme);
        if (world != null) {
            return world.matcher(value).matches();
        }
        var national = NATIONAL.matcher(scheme);
        if (!national.matches() || !isNumber()) {
            return false;
        }
        var country = national.group("country");
        boolean whole = national.group("region") == null;
        return switch (national.group("kind")) {
            case "TAX", "ID", "PASSPORT" -> whole;
            case "REGISTRATION" -> {
                var form = Registers.KNOWN.companies().get(country);
                yield form == null
                        ? !whole && Registers.KNOWN.regions().contains(country)
                        : form.matcher(value).matches();
            }
            default -> false;
        };
    }

    /** Whether it looks like a number, and not like {@code none} or {@code 0000}. */
    private boolean isNumber() {
        return value.length() >= SHORTEST
                && value.chars().anyMatch(Character::isDigit)
                && value.chars().distinct().count() > 1;
    }

    /** Whether nobody has this and another one. */
    boolean contradicts(RegisterNumber other) {
        var form = Registers.KNOWN.oneEach().get(scheme);
        return form != null
                && scheme.equals(other.scheme)
                && !value.equals(other.value)
                && value.length() == other.value.length()
                && form.matcher(value).matches()
                && form.matcher(other.value).matches();
    }
}
