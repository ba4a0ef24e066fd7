package org.endusegraph.datasets.ofac.csv;

import java.util.List;
import java.util.function.Consumer;
import org.endusegraph.datasets.file.CsvRows;
import org.endusegraph.datasets.file.CsvRows.CsvRow;
import org.endusegraph.datasets.file.PublishedFile;
import org.endusegraph.datasets.publication.RejectedRow;

/** Reads the rows of OFAC's files. */
final class Reader {

    private final PublishedFile file;
    private final Consumer<RejectedRow> rejections;
    private int columns;

    Reader(PublishedFile file, Consumer<RejectedRow> rejections) {
        this.file = file;
        this.rejections = rejections;
    }

    /** Hands over the rows of the file. The first says which of the four it is; others with another number of columns are rejected. */
    void read(Consumer<Row> rows) {
        CsvRows.read(file, ',', row -> read(row, rows));
    }

    private void read(CsvRow row, Consumer<Row> rows) {
        int size = row.fields().size();
        if (columns == 0) {
            requireKnown(row, size);
            columns = size;
        }
        if (size != columns) {
            rejections.accept(new RejectedRow(
                    file.place(row.line()), "this row has " + size + " columns, the others have " + columns));
        } else if (!row.fields().getFirst().strip().matches("\\d+")) {
            rejections.accept(new RejectedRow(file.place(row.line()), "the first column is no number of a subject"));
        } else {
            rows.accept(typed(row));
        }
    }

    private void requireKnown(CsvRow row, int size) {
        if ((size != 12 && size != 5 && size != 6 && size != 2)
                || !row.fields().getFirst().strip().matches("\\d+")) {
            throw file.refused(
                    row.line(),
                    "this is no row of OFAC's CSV files: those have 12 columns (subjects), 5 (other names), 6 (addresses) or 2 (comments),"
                            + " no header, and begin with a number");
        }
    }

    private Row typed(CsvRow row) {
        var fields = row.fields();
        var entNum = fields.getFirst().strip();
        return switch (fields.size()) {
            case 12 ->
                new Row.Subject(
                        file.place(row.line()),
                        (int) row.line(),
                        entNum,
                        value(fields, 1),
                        value(fields, 2),
                        value(fields, 3),
                        value(fields, 4),
                        text(fields, 11));
            case 5 -> new Row.Alias(entNum, value(fields, 2), value(fields, 3));
            case 6 -> new Row.Address(entNum, value(fields, 2), value(fields, 3), value(fields, 4));
            default -> new Row.Comment(entNum, text(fields, 1));
        };
    }

    private static String value(List<String> fields, int column) {
        return text(fields, column).strip();
    }

    /** With the blanks around it, since the remarks go on in another file. */
    private static String text(List<String> fields, int column) {
        var text = fields.get(column);
        return text.strip().equals("-0-") ? "" : text;
    }
}
