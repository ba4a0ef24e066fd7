package org.endusegraph.datasets.publication;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** ISO 3166-1 codes of countries that are named in English: as CLDR does, or as publishers of lists do (country-names.yaml). */
public final class Countries {

    private static final Map<String, String> CODES = codes();
    private static final Set<String> ISO = Stream.concat(Arrays.stream(Locale.getISOCountries()), Stream.of("XK"))
            .collect(Collectors.toSet());

    private Countries() {}

    private static Map<String, String> codes() {
        var codes = new HashMap<String, String>();
        for (var code : Arrays.asList(Locale.getISOCountries())) {
            codes.put(folded(Locale.of("", code).getDisplayCountry(Locale.ENGLISH)), code);
        }
        WordTable.read("country-names.yaml").all().forEach((name, code) -> codes.put(folded(name), code));
        return codes;
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** The code of a country that is named; null if the name is none of a country. */
    public static @Nullable String code(@Nullable String name) {
        return name == null ? null : CODES.get(folded(name));
    }

    /** The code of a country that is written as a code or by name; null if it is neither. */
    public static @Nullable String codeOrName(@Nullable String text) {
        var code = checked(text);
        return code == null ? code(text) : code;
    }

    /** An ISO 3166-1 alpha-2 code as it is, in capitals; null if it is none. */
    public static @Nullable String checked(@Nullable String code) {
        var capitals = code == null ? "" : code.strip().toUpperCase(Locale.ROOT);
        return ISO.contains(capitals) ? capitals : null;
    }

    /**
     * The country of a code that may also be that of a part of it, in capitals or not: {@code gb-sct} is GB. Null if it is no ISO 3166 code,
     * such as {@code eu} or that of a country that is no more.
     */
    public static @Nullable String ofJurisdiction(@Nullable String code) {
        return code != null && code.strip().length() > 2 && code.strip().charAt(2) == '-'
                ? checked(code.strip().substring(0, 2))
                : checked(code);
    }
}
