package org.endusegraph.screening;

import java.util.List;
import org.endusegraph.model.EntityKind;
import org.endusegraph.model.Identifier;
import org.endusegraph.model.NameKind;
import org.endusegraph.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A party that a counterparty may be. Empty and null mean that it is not known.
 *
 * @param id        the party's id
 * @param countries ISO 3166-1 alpha-2
 */
public record Candidate(
        String id,
        @Nullable EntityKind kind,
        List<CandidateName> names,
        List<String> countries,
        List<String> addresses,
        List<Identifier> identifiers,
        List<PartialDate> birthDates,
        List<PartialDate> incorporationDates) {

    public Candidate {
        names = List.copyOf(names);
        countries = List.copyOf(countries);
        addresses = List.copyOf(addresses);
        identifiers = List.copyOf(identifiers);
        birthDates = List.copyOf(birthDates);
        incorporationDates = List.copyOf(incorporationDates);
    }

    /** One of whom a name is all that is known. */
    public static Candidate named(String id, String name) {
        var primary = new CandidateName(name, NameKind.PRIMARY);
        return new Candidate(id, null, List.of(primary), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** The same, of a kind. */
    public Candidate ofKind(@Nullable EntityKind other) {
        return new Candidate(id, other, names, countries, addresses, identifiers, birthDates, incorporationDates);
    }

    /** The same, in these countries. */
    public Candidate in(String... others) {
        return new Candidate(id, kind, names, List.of(others), addresses, identifiers, birthDates, incorporationDates);
    }
}
