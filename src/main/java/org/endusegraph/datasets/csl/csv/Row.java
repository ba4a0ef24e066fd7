package org.endusegraph.datasets.csl.csv;

import java.util.Arrays;
import java.util.List;
import org.endusegraph.datasets.csl.CslEntry;
import org.endusegraph.datasets.publication.Countries;

/** A row, its fields by the names of their columns. */
record Row(String place, int line, List<String> header, List<String> fields) {

    CslEntry entry() {
        return new CslEntry(
                place,
                line,
                value("source"),
                value("entity_number"),
                value("type"),
                values("programs"),
                value("name"),
                value("title"),
                values("addresses").stream().map(Row::address).toList(),
                "",
                value("federal_register_notice"),
                value("start_date"),
                value("end_date"),
                value("standard_order"),
                value("license_requirement"),
                value("license_policy"),
                value("remarks"),
                values("alt_names"),
                values("citizenships"),
                values("dates_of_birth"),
                values("nationalities"),
                values("places_of_birth"),
                values("ids").stream().map(Row::id).toList());
    }

    private String value(String column) {
        int at = header.indexOf(column);
        return at < 0 ? "" : fields.get(at).strip();
    }

    private List<String> values(String column) {
        return Arrays.stream(value(column).split(";\\s+", -1))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** {@code 100, Main Street, Shenzhen, CN}: the country is last, if there is one. */
    private static CslEntry.Address address(String text) {
        return new CslEntry.Address(text, lastOf(text));
    }

    /** {@code Tax ID No., 7702070139, RU}; behind the country, if there is one, may stand when a document was issued and when it ends. */
    private static CslEntry.Id id(String text) {
        var parts = List.of(text.split(", ", -1));
        int country = 2;
        while (country < parts.size() && !isCountry(parts.get(country))) {
            country++;
        }
        var number = String.join(", ", parts.subList(1, Math.min(country, parts.size())));
        return new CslEntry.Id(parts.getFirst(), number, country < parts.size() ? parts.get(country) : "");
    }

    private static String lastOf(String text) {
        var last = text.substring(text.lastIndexOf(", ") + 1).strip();
        return isCountry(last) ? last : "";
    }

    private static boolean isCountry(String text) {
        return text.equals(Countries.checked(text));
    }
}
