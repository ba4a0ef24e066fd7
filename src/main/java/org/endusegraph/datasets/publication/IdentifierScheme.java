package org.endusegraph.datasets.publication;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Registers in which parties have numbers. Numbers of national registers are told apart by country: {@code RU-TAX}. Those of the whole world
 * stand alone: {@code LEI}.
 */
public enum IdentifierScheme {
    LEI(false),
    DUNS(false),
    BIC(false),
    ISIN(false),
    OFAC(false),
    UN(false),
    EU(false),
    UK(false),
    OFSI(false),
    USCC(false),
    IMO(false),
    TAX(true),
    REGISTRATION(true),
    ID(true),
    PASSPORT(true),
    OTHER(true);

    /** What the US lists call identifiers, and the scheme of each. */
    public static final Map<String, IdentifierScheme> NAMES =
            WordTable.read("identifier-names.yaml").all().entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, name -> valueOf(name.getValue())));

    private final boolean national;

    IdentifierScheme(boolean national) {
        this.national = national;
    }

    String in(@Nullable String country) {
        return national && country != null ? country + "-" + name() : name();
    }
}
