package org.endusegraph.screening;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.endusegraph.datasets.publication.Countries;
import org.endusegraph.model.EntityKind;
import org.endusegraph.model.Fault;
import org.endusegraph.model.Identifier;
import org.endusegraph.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is asked about. The more is known, the better the answer; empty and null mean that it is not known.
 *
 * @param names     at least one, as written
 * @param countries ISO 3166-1 alpha-2, of seat, nationality or residence
 */
public record Counterparty(
        List<String> names,
        @Nullable EntityKind kind,
        List<String> countries,
        List<String> addresses,
        List<Identifier> identifiers,
        @Nullable PartialDate birthDate,
        @Nullable PartialDate incorporationDate) {

    private static final int LONGEST = 1000;
    private static final int MOST = 20;
    private static final int MOST_IDENTIFIERS = 50;
    private static final Map<String, String> MEANT = Map.of("UK", "GB", "EL", "GR");

    /**
     * Checks it.
     *
     * @throws Fault.InvalidInput if there is no name, or one without a letter or digit, no such country, or too much or too long of anything
     */
    public Counterparty {
        names = List.copyOf(names);
        countries = List.copyOf(countries);
        addresses = List.copyOf(addresses);
        identifiers = List.copyOf(identifiers);
        if (names.isEmpty() || names.size() > MOST) {
            throw new Fault.InvalidInput("A counterparty has 1 to " + MOST + " names; give its usual one first.");
        }
        if (!names.stream().allMatch(Counterparty::isName)) {
            throw new Fault.InvalidInput(
                    "A counterparty's name has a letter or digit, and at most " + LONGEST + " characters.");
        }
        if (countries.size() > MOST) {
            throw new Fault.InvalidInput("A counterparty has at most " + MOST + " countries.");
        }
        countries.forEach(Counterparty::requireCountry);
        if (addresses.size() > MOST || !addresses.stream().allMatch(Counterparty::isShort)) {
            throw new Fault.InvalidInput(
                    "A counterparty has at most " + MOST + " addresses of at most " + LONGEST + " characters each.");
        }
        if (identifiers.size() > MOST_IDENTIFIERS || !identifiers.stream().allMatch(Counterparty::isShort)) {
            throw new Fault.InvalidInput("A counterparty has at most " + MOST_IDENTIFIERS
                    + " identifiers, scheme and value of at most " + LONGEST + " characters each.");
        }
    }

    private static boolean isName(String name) {
        return isShort(name) && name.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static boolean isShort(String text) {
        return text.length() <= LONGEST;
    }

    private static boolean isShort(Identifier identifier) {
        return isShort(identifier.scheme()) && isShort(identifier.value());
    }

    private static boolean isCountry(String code) {
        return code.equals(Countries.checked(code));
    }

    private static void requireCountry(String code) {
        if (!isCountry(code)) {
            throw new Fault.InvalidInput("'" + code + "' is not a country; write "
                    + MEANT.getOrDefault(code, "its ISO 3166-1 code in capitals, such as NL") + ".");
        }
    }

    /** One who is as a party is, as far as can be asked; null if the party has no name that can. */
    static @Nullable Counterparty like(Candidate party) {
        var names = party.names().stream()
                .map(CandidateName::text)
                .filter(Counterparty::isName)
                .distinct()
                .limit(MOST)
                .toList();
        return names.isEmpty()
                ? null
                : new Counterparty(
                        names,
                        party.kind() == EntityKind.LEGAL_ENTITY ? null : party.kind(),
                        party.countries().stream()
                                .filter(Counterparty::isCountry)
                                .limit(MOST)
                                .toList(),
                        party.addresses().stream()
                                .filter(Counterparty::isShort)
                                .limit(MOST)
                                .toList(),
                        party.identifiers().stream()
                                .filter(Counterparty::isShort)
                                .sorted(Comparator.comparing(identifier -> !RegisterNumber.isOfOneParty(identifier)))
                                .limit(MOST_IDENTIFIERS)
                                .toList(),
                        party.birthDates().stream().findFirst().orElse(null),
                        party.incorporationDates().stream().findFirst().orElse(null));
    }

    /** One of whom a name is all that is known. */
    public static Counterparty named(String name) {
        return new Counterparty(List.of(name), null, List.of(), List.of(), List.of(), null, null);
    }

    /** The same, of a kind. */
    public Counterparty ofKind(@Nullable EntityKind other) {
        return new Counterparty(names, other, countries, addresses, identifiers, birthDate, incorporationDate);
    }

    /** The same, in these countries. */
    public Counterparty in(String... others) {
        return new Counterparty(names, kind, List.of(others), addresses, identifiers, birthDate, incorporationDate);
    }

    /** The same, at an address. */
    public Counterparty at(String address) {
        return new Counterparty(names, kind, countries, List.of(address), identifiers, birthDate, incorporationDate);
    }

    /** The same, with an identifier and no other. */
    public Counterparty identifiedBy(String scheme, String value) {
        return new Counterparty(
                names,
                kind,
                countries,
                addresses,
                List.of(new Identifier(scheme, value)),
                birthDate,
                incorporationDate);
    }

    /** The same, born on a date. */
    public Counterparty born(String date) {
        return new Counterparty(
                names, kind, countries, addresses, identifiers, PartialDate.of(date), incorporationDate);
    }

    /** The same, founded on a date. */
    public Counterparty incorporated(String date) {
        return new Counterparty(names, kind, countries, addresses, identifiers, birthDate, PartialDate.of(date));
    }
}
