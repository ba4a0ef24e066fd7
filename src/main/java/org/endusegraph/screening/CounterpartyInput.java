package org.endusegraph.screening;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.endusegraph.model.EntityKind;
import org.endusegraph.model.Fault;
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

    private static final int LONGEST_REFERENCE = 200;
    private static final int LONGEST_SHOWN = 40;

    /** One of whom the name is all that is known. */
    public static CounterpartyInput named(String name) {
        return new CounterpartyInput(null, name, null, null, null, null, null, null, null);
    }

    /**
     * The counterparty.
     *
     * @throws Fault.InvalidInput if it makes no sense; says which one it is
     */
    Counterparty counterparty() {
        try {
            return checked();
        } catch (Fault.InvalidInput wrong) {
            throw new Fault.InvalidInput("Counterparty '" + shown() + "': " + wrong.getMessage());
        }
    }

    private Counterparty checked() {
        if (reference != null && reference.length() > LONGEST_REFERENCE) {
            throw new Fault.InvalidInput("A reference has at most " + LONGEST_REFERENCE + " characters.");
        }
        if (kind == EntityKind.PRODUCT) {
            throw new Fault.InvalidInput(
                    "A counterparty is a party, and no PRODUCT. Leave 'kind' out if it is not known.");
        }
        return new Counterparty(
                Stream.concat(Stream.of(name), given(otherNames).stream()).toList(),
                kind,
                given(countries),
                given(addresses),
                given(identifiers),
                birthDate,
                incorporatedOn);
    }

    private String shown() {
        var key = Objects.requireNonNullElse(reference, name);
        return key.length() > LONGEST_SHOWN ? key.substring(0, LONGEST_SHOWN) + "…" : key;
    }

    private static <T> List<T> given(@Nullable List<T> values) {
        return values == null ? List.of() : values;
    }
}
