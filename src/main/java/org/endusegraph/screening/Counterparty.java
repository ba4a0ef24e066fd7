package org.endusegraph.screening;

import java.util.List;
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
    private static final int MOST_NAMES = 20;

    /**
     * Checks it.
     *
     * @throws Fault.InvalidInput if there is no name, or one without a letter or digit, or too many or too long ones
     */
    public Counterparty {
        names = List.copyOf(names);
        countries = List.copyOf(countries);
        addresses = List.copyOf(addresses);
        identifiers = List.copyOf(identifiers);
        if (names.isEmpty() || names.size() > MOST_NAMES) {
            throw new Fault.InvalidInput("A counterparty has 1 to " + MOST_NAMES + " names; give its usual one first.");
        }
        for (var name : names) {
            if (!isName(name)) {
                throw new Fault.InvalidInput(
                        "A counterparty's name has a letter or digit, and at most " + LONGEST + " characters.");
            }
        }
        for (var country : countries) {
            if (!country.matches("[A-Z]{2}")) {
                throw new Fault.InvalidInput("A counterparty's country is a code of two capitals, such as NL.");
            }
        }
    }

    /** Whether a text can be a name: it has a letter or digit, and is not too long. */
    static boolean isName(String text) {
        return text.length() <= LONGEST && text.codePoints().anyMatch(Character::isLetterOrDigit);
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
