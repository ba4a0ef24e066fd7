package org.endusegraph.datasets.publication;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Registers in which parties have numbers. Numbers of national registers are told apart by country: {@code RU-TAX}. Those of the whole world
 * stand alone: {@code LEI}. Where a region keeps the register of its companies, as in the United States, they are told apart by region too:
 * {@code US-DE-REGISTRATION}.
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

    private static final Pattern LEGAL_ENTITY_IDENTIFIER = Pattern.compile("[0-9A-Z]{18}[0-9]{2}");
    private static final Pattern REGION = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");

    private final boolean national;

    IdentifierScheme(boolean national) {
        this.national = national;
    }

    /**
     * The code of the country or region whose registers a jurisdiction has, written in any of the usual ways: {@code us}, {@code US-DE},
     * {@code us_ny}. Null if it is none of ISO 3166.
     */
    public static @Nullable String register(@Nullable String jurisdiction) {
        var code = jurisdiction == null
                ? ""
                : jurisdiction.strip().toUpperCase(Locale.ROOT).replace('_', '-');
        if (REGION.matcher(code).matches()) {
            return Countries.checked(code.substring(0, 2)) == null ? null : code;
        }
        return Countries.checked(code);
    }

    /** This scheme, or the one that a number has which is said to be of this one and cannot be: not all that are called LEI are such. */
    public IdentifierScheme of(String number) {
        return this == LEI && !LEGAL_ENTITY_IDENTIFIER.matcher(number.strip()).matches() ? REGISTRATION : this;
    }

    /** {@code register} is the code of a country, or of its region, which counts for registrations only. */
    String in(@Nullable String register) {
        if (!national || register == null) {
            return name();
        }
        return (this == REGISTRATION ? register : register.substring(0, 2)) + "-" + name();
    }
}
