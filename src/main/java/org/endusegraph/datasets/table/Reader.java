package org.endusegraph.datasets.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.endusegraph.datasets.file.CsvRows;
import org.endusegraph.datasets.file.CsvRows.CsvRow;
import org.endusegraph.datasets.file.PublishedFile;
import org.endusegraph.datasets.publication.RejectedRow;
import org.endusegraph.datasets.yaml.Spelling;

/** Reads the rows of a table. */
final class Reader {

    private final PublishedFile file;
    private final Mapping.Table table;
    private final Consumer<RejectedRow> rejections;
    private final Map<String, Integer> columns = new HashMap<>();
    private int width;

    Reader(PublishedFile file, Mapping.Table table, Consumer<RejectedRow> rejections) {
        this.file = file;
        this.table = table;
        this.rejections = rejections;
    }

    /** Hands over the rows after the header. A file that lacks a column of the mapping is refused. */
    void read(Consumer<Cells> rows) {
        CsvRows.read(file, table.separator(), row -> read(row, rows));
        if (width == 0) {
            throw file.refused(1, "the table is empty");
        }
    }

    private void read(CsvRow row, Consumer<Cells> rows) {
        boolean first = width == 0;
        if (first) {
            width = row.fields().size();
            name(row);
            table.columns().forEach(column -> require(row, column));
        }
        if (row.fields().size() != width) {
            rejections.accept(new RejectedRow(
                    file.place(row.line()),
                    "this row has " + row.fields().size() + " columns, the first has " + width
                            + "; put a cell with a separator in quotes"));
        } else if (!first || !table.header()) {
            rows.accept(new Cells(columns, row));
        }
    }

    private void name(CsvRow row) {
        for (int i = 0; i < width; i++) {
            var name = table.header() ? row.fields().get(i).strip() : String.valueOf(i + 1);
            if (columns.put(name, i) != null && table.columns().contains(name)) {
                throw file.refused(row.line(), "two columns are called '" + name + "'; rename one");
            }
        }
    }

    private void require(CsvRow row, String column) {
        if (columns.containsKey(column)) {
            return;
        }
        var nearest = Spelling.nearest(column, columns.keySet());
        throw file.refused(
                row.line(),
                "there is no column '" + column + "', which the mapping names; "
                        + (nearest != null
                                ? "did you mean '" + nearest + "'?"
                                : "the columns are " + String.join(", ", names())
                                        + ". A word for all rows is written {value: " + column + "}"));
    }

    private List<String> names() {
        return columns.keySet().stream().sorted().toList();
    }
}
