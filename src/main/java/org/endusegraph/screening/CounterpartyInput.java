package org.endusegraph.screening;

import java.util.List;
import java.util.stream.Stream;
import org.endusegraph.model.EntityKind;
import org.endusegraph.model.Identifier;
import org.endusegraph.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** Somebody who is asked about, as a user writes them; null is not known. */
public record CounterpartyInput(
        @Nullable String reference,
        String name,
        @Nullable List<String> otherNames,
        @Nullable EntityKind kind,
        @Nullable List<String> countries,
        @Nullable List<String> addresses,
        @Nullable List<Identifier> identifiers,
        @Nullable PartialDate birthDate,
        @Nullable PartialDate incorporatedOn) {

    /** One of whom the name is all that is known. */
    public static CounterpartyInput named(String name) {
        return new CounterpartyInput(null, name, null, null, null, null, null, null, null);
    }

    Counterparty counterparty() {
        return new Counterparty(
                Stream.concat(Stream.of(name), given(otherNames).stream()).toList(),
                kind == EntityKind.PRODUCT ? null : kind,
                given(countries),
                given(addresses),
                given(identifiers),
                birthDate,
                incorporatedOn);
    }

    private static <T> List<T> given(@Nullable List<T> values) {
        return values == null ? List.of() : values;
    }
}
