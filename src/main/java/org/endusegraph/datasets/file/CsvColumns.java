package org.endusegraph.datasets.file;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.endusegraph.datasets.file.CsvRows.CsvRow;
import org.endusegraph.model.Fault;
import org.jspecify.annotations.Nullable;

/** The columns of a CSV file by their names, in small or capital letters. */
public final class CsvColumns {

    private final Map<String, Integer> places = new HashMap<>();
    private final int size;

    /** Reads a header. Of two columns with one name, the first counts. */
    public CsvColumns(CsvRow header) {
        size = header.fields().size();
        for (int i = 0; i < size; i++) {
            places.putIfAbsent(folded(header.fields().get(i)), i);
        }
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether there are columns of all these names. */
    public boolean has(String... names) {
        return List.of(names).stream().map(CsvColumns::folded).allMatch(places::containsKey);
    }

    /**
     * Whether a row has as many fields as the header; a row with more does not.
     *
     * @throws Fault.InvalidInput if it has fewer: the file is cut short, or no table
     */
    public boolean fit(PublishedFile file, CsvRow row) {
        if (row.fields().size() < size) {
            throw file.refused(
                    row.line(),
                    "this row has " + row.fields().size() + " columns, the header has " + size
                            + "; the file may be cut short: fetch it again");
        }
        return row.fields().size() == size;
    }

    /** What a row has in a column, without blanks around it; null if that is nothing, or there is no such column. */
    public @Nullable String value(CsvRow row, String name) {
        var place = places.get(folded(name));
        var value = place == null ? "" : row.fields().get(place).strip();
        return value.isEmpty() ? null : value;
    }
}
