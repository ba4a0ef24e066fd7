package org.endusegraph.datasets.uk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.endusegraph.datasets.file.CsvColumns;
import org.endusegraph.datasets.file.CsvRows;
import org.endusegraph.datasets.file.CsvRows.CsvRow;
import org.endusegraph.datasets.file.PublishedFile;
import org.endusegraph.datasets.publication.PublishedDates;
import org.endusegraph.datasets.publication.RejectedRow;
import org.endusegraph.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** Reads the rows of the list, and hands over those of a designation that stand together as one. */
final class Reader {

    private static final Pattern REPORT_DATE = Pattern.compile("Report Date:\\s*(\\d{1,2})-(\\w{3})-(\\d{4})");
    private static final Pattern NUMBERED = Pattern.compile("\\s*(?:^|(?<=\\s))\\(\\d{1,2}\\)\\s*");

    private final PublishedFile file;

    Reader(PublishedFile file) {
        this.file = file;
    }

    /** The day of the report; null if the file begins with its header. */
    @Nullable
    PartialDate reported() {
        var first = new ArrayList<CsvRow>();
        CsvRows.readUntil(file, ',', row -> {
            first.add(row);
            return isHeader(row) || first.size() == 2;
        });
        if (first.isEmpty() || !isHeader(first.getLast())) {
            throw file.refused(
                    1,
                    "this is not the UK Sanctions List in CSV: that begins with a line 'Report Date', and a header with Unique ID,"
                            + " Name 6, Name type, Regime Name and so on");
        }
        var date = REPORT_DATE.matcher(first.getFirst().fields().getFirst().strip());
        return date.matches()
                ? PublishedDates.english(date.group(1) + " " + date.group(2) + " " + date.group(3))
                : null;
    }

    private static boolean isHeader(CsvRow row) {
        return new CsvColumns(row).has("Unique ID", "Name 6", "Name type", "Regime Name");
    }

    void read(Consumer<List<Row>> designations, Consumer<RejectedRow> rejections) {
        var table = new Table(designations, rejections);
        CsvRows.read(file, ',', table::row);
        table.end();
    }

    /** The table while it is read. */
    private final class Table {

        private final Consumer<List<Row>> designations;
        private final Consumer<RejectedRow> rejections;
        private @Nullable CsvColumns columns;
        private List<Row> rows = new ArrayList<>();

        Table(Consumer<List<Row>> designations, Consumer<RejectedRow> rejections) {
            this.designations = designations;
            this.rejections = rejections;
        }

        void row(CsvRow row) {
            if (columns == null) {
                columns = isHeader(row) ? new CsvColumns(row) : null;
                return;
            }
            var uniqueId = columns.fit(file, row) ? columns.value(row, "Unique ID") : null;
            if (uniqueId == null) {
                rejections.accept(new RejectedRow(
                        file.place(row.line()), "it has more columns than the header, or no Unique ID"));
                return;
            }
            if (!rows.isEmpty() && !rows.getFirst().uniqueId().equals(uniqueId)) {
                end();
            }
            rows.add(new Fields(columns, row).row(file.place(row.line()), uniqueId));
        }

        void end() {
            if (!rows.isEmpty()) {
                designations.accept(rows);
                rows = new ArrayList<>();
            }
        }
    }

    /** The fields of a row. */
    private record Fields(CsvColumns columns, CsvRow row) {

        Row row(String place, String uniqueId) {
            var name = values("Name 1", "Name 2", "Name 3", "Name 4", "Name 5", "Name 6")
                    .collect(Collectors.joining(" "));
            return new Row(
                    place,
                    (int) row.line(),
                    uniqueId,
                    value("Last Updated"),
                    value("OFSI Group ID"),
                    value("UN Reference Number"),
                    name.isEmpty() ? null : name,
                    value("Name type"),
                    value("Alias strength"),
                    value("Name non-latin script"),
                    value("Regime Name"),
                    values("Designation Type", "Individual, Entity, Ship", "Individual/Entity/Ship")
                            .findFirst()
                            .orElse(null),
                    value("Designation source"),
                    value("Sanctions Imposed"),
                    value("Other Information"),
                    value("UK Statement of Reasons"),
                    values(
                                    "Address Line 1",
                                    "Address Line 2",
                                    "Address Line 3",
                                    "Address Line 4",
                                    "Address Line 5",
                                    "Address Line 6",
                                    "Address Postal Code")
                            .toList(),
                    value("Address Country"),
                    value("Date Designated"),
                    several("D.O.B"),
                    several("Nationality(/ies)"),
                    several("National Identifier number"),
                    several("Passport number"),
                    several("Position"),
                    value("Type of entity"),
                    value("Parent company"),
                    value("Subsidiaries"),
                    several("Business registration number (s)"));
        }

        private @Nullable String value(String column) {
            return columns.value(row, column);
        }

        private Stream<String> values(String... names) {
            return Stream.of(names).map(this::value).filter(Objects::nonNull);
        }

        /** The values in a field: {@code (1) Minister (2) Member of Parliament}. */
        private List<String> several(String column) {
            var value = value(column);
            return value == null
                    ? List.of()
                    : NUMBERED.splitAsStream(value)
                            .map(String::strip)
                            .filter(one -> !one.isEmpty())
                            .toList();
        }
    }
}
