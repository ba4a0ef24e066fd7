package org.endusegraph.datasets.ofac.advanced;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.endusegraph.datasets.file.XmlElement;
import org.endusegraph.datasets.ofac.advanced.Details.Place;
import org.endusegraph.datasets.publication.Countries;
import org.jspecify.annotations.Nullable;

/** Locations. */
final class Places {

    private static final List<String> ORDER =
            List.of("ADDRESS1", "ADDRESS2", "ADDRESS3", "CITY", "STATE/PROVINCE", "REGION", "POSTAL CODE", "Unknown");

    private Places() {}

    /** A location in one line, in the usual order. */
    static Place of(XmlElement location, References references) {
        var country = location.path("LocationCountry")
                .map(one -> one.attribute("CountryID"))
                .findFirst()
                .orElse(null);
        var parts = location.all("LocationPart").stream()
                .sorted(Comparator.comparingInt(part -> rank(part, references)))
                .flatMap(part -> value(part));
        var line = Stream.concat(parts, Stream.of(references.text("Country", country)))
                .filter(part -> !part.isEmpty() && !part.equals("undetermined"))
                .collect(Collectors.joining(", "));
        var code = country(country, references);
        return new Place(line, code == null ? Countries.code(line) : code);
    }

    private static int rank(XmlElement part, References references) {
        int at = ORDER.indexOf(references.text("LocPartType", part.attribute("LocPartTypeID")));
        return at < 0 ? ORDER.size() : at;
    }

    private static Stream<String> value(XmlElement part) {
        return part.all("LocationPartValue").stream()
                .filter(value -> !"false".equals(value.attribute("Primary")))
                .map(value -> value.textAt("Value"))
                .filter(Objects::nonNull)
                .limit(1);
    }

    /** The code of a country of the file; null if it has none. */
    static @Nullable String country(@Nullable String id, References references) {
        var code = Countries.checked(references.attribute("Country", id, "ISO2"));
        return code == null ? Countries.code(references.text("Country", id)) : code;
    }
}
