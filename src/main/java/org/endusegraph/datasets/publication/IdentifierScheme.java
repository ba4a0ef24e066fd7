package org.endusegraph.datasets.publication;

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

    private final boolean national;

    IdentifierScheme(boolean national) {
        this.national = national;
    }

    String in(@Nullable String country) {
        return national && country != null ? country + "-" + name() : name();
    }
}
