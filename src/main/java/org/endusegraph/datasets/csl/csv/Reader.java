package org.endusegraph.datasets.csl.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.endusegraph.datasets.csl.CslEntries;
import org.endusegraph.datasets.csl.CslEntry;
import org.endusegraph.datasets.file.CsvRows;
import org.endusegraph.datasets.file.CsvRows.CsvRow;
import org.endusegraph.datasets.file.PublishedFile;
import org.endusegraph.datasets.publication.RejectedRow;

/** Reads the rows of the file. Columns are known by their names; what the older files lack is empty. */
final class Reader implements CslEntries {

    private static final List<String> NEEDED = List.of("source", "name", "alt_names", "addresses");

    private final PublishedFile file;

    Reader(PublishedFile file) {
        this.file = file;
    }

    @Override
    public void read(Consumer<CslEntry> entries, Consumer<RejectedRow> rejections) {
        var header = new ArrayList<String>();
        CsvRows.read(file, ',', row -> {
            if (header.isEmpty()) {
                header.addAll(header(row));
            } else {
                read(row, header, entries, rejections);
            }
        });
        if (header.isEmpty()) {
            throw file.refused(1, "the file is empty; fetch it again");
        }
    }

    private List<String> header(CsvRow row) {
        var names = row.fields().stream().map(String::strip).toList();
        if (!names.containsAll(NEEDED)) {
            throw file.refused(
                    row.line(),
                    "this is no header of the Consolidated Screening List: it needs the columns "
                            + String.join(", ", NEEDED) + "; take consolidated.csv as it is published");
        }
        return names;
    }

    private void read(CsvRow row, List<String> header, Consumer<CslEntry> entries, Consumer<RejectedRow> rejections) {
        if (row.fields().size() != header.size()) {
            rejections.accept(new RejectedRow(
                    file.place(row.line()),
                    "this row has " + row.fields().size() + " columns, the header has " + header.size()));
        } else if (row.fields().equals(header)) {
            rejections.accept(new RejectedRow(file.place(row.line()), "this row is the header once more"));
        } else {
            entries.accept(new Row(file.place(row.line()), (int) row.line(), header, row.fields()).entry());
        }
    }
}
