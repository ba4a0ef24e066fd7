package org.endusegraph.datasets.ftm;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.endusegraph.datasets.publication.Countries;
import org.jspecify.annotations.Nullable;

/** Addresses, and codes of countries: ISO 3166, in lower case, with more for parts of countries, unions, and countries that are no more. */
final class Addresses {

    private Addresses() {}

    /** An entity {@code Address} as one line; null if it says nothing. */
    static @Nullable String oneLine(Row row) {
        var full = row.first("full");
        if (full != null) {
            return full;
        }
        var parts = Stream.of("postOfficeBox", "street", "street2", "postalCode", "city", "region", "state")
                .flatMap(part -> row.all(part).stream())
                .collect(Collectors.joining(", "));
        return parts.isEmpty() ? null : parts;
    }

    /** The ISO 3166-1 code of a country, or of that of a region ({@code us-ny}, {@code us_ny}); null if it is none. */
    static @Nullable String country(@Nullable String code) {
        return code == null ? null : Countries.ofJurisdiction(code.replace('_', '-'));
    }
}
