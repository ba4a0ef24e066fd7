package org.endusegraph.screening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.endusegraph.model.Fault;
import org.endusegraph.model.Identifier;
import org.jspecify.annotations.Nullable;

/** What the columns of a table of counterparties hold. Capitals, spaces and punctuation in their names do not matter. */
final class CounterpartyColumns {

    private static final List<String> FIELDS =
            List.of("name", "reference", "country", "kind", "address", "birthDate", "incorporatedOn");
    private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");

    private final Map<String, Integer> fields = new HashMap<>();
    private final Map<Integer, String> schemes = new TreeMap<>();

    /**
     * Reads a header.
     *
     * @throws Fault.InvalidInput if a column is not known, or there twice, or if there is no name
     */
    CounterpartyColumns(List<String> header) {
        for (int place = 0; place < header.size(); place++) {
            add(header.get(place).strip(), place);
        }
        if (!fields.containsKey("name")) {
            throw new Fault.InvalidInput(
                    "there is no column 'name'. Write a header with it, and commas between the columns.");
        }
    }

    private void add(String column, int place) {
        var folded = folded(column);
        var field = FIELDS.stream().filter(one -> folded(one).equals(folded)).findFirst();
        if (field.isPresent()) {
            if (fields.put(field.get(), place) != null) {
                throw new Fault.InvalidInput("the column '" + field.get() + "' is there twice. Leave one of them out.");
            }
        } else if (RegisterNumber.isKnown(column)) {
            schemes.put(place, column);
        } else {
            throw new Fault.InvalidInput("the column '" + column + "' is not known. Columns are "
                    + String.join(", ", FIELDS) + ", and identifiers by their scheme, such as LEI or NL-REGISTRATION;"
                    + " your own key is the reference. Leave all others out.");
        }
    }

    private static String folded(String column) {
        return NO_LETTERS.matcher(column).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** What a row says in a column; null if nothing. */
    @Nullable
    String value(List<String> row, String field) {
        var place = fields.get(field);
        var value = place == null ? "" : row.get(place).strip();
        return value.isEmpty() ? null : value;
    }

    /** The identifiers in a row. */
    List<Identifier> identifiers(List<String> row) {
        var identifiers = new ArrayList<Identifier>();
        schemes.forEach((place, scheme) -> {
            var value = row.get(place).strip();
            if (!value.isEmpty()) {
                identifiers.add(new Identifier(scheme, value));
            }
        });
        return identifiers;
    }
}
