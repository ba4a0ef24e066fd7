package org.endusegraph.datasets.table;

import java.util.Map;
import org.endusegraph.datasets.file.CsvRows.CsvRow;
import org.jspecify.annotations.Nullable;

/** The cells of a row, by the names of their columns. */
record Cells(Map<String, Integer> columns, CsvRow row) {

    /** What stands in a column; null if nothing. */
    @Nullable
    String cell(String column) {
        var cell = row.fields().get(columns.getOrDefault(column, 0)).strip();
        return cell.isEmpty() ? null : cell;
    }
}
