package org.endusegraph.datasets.eu.csv;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.endusegraph.datasets.eu.Subject;
import org.endusegraph.datasets.file.CsvColumns;
import org.endusegraph.datasets.file.CsvRows;
import org.endusegraph.datasets.file.CsvRows.CsvRow;
import org.endusegraph.datasets.file.PublishedFile;
import org.endusegraph.datasets.publication.PublishedDates;
import org.endusegraph.datasets.publication.RejectedRow;
import org.endusegraph.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** Reads the rows of the list, and puts those of a subject that stand together in one. */
final class Reader {

    private static final char SEPARATOR = ';';

    private final PublishedFile file;

    Reader(PublishedFile file) {
        this.file = file;
    }

    /** When the file was generated, which every row says; null if it has no rows, or they do not. */
    @Nullable
    PartialDate generated() {
        var first = new CsvRow[2];
        CsvRows.readUntil(file, SEPARATOR, row -> {
            first[first[0] == null ? 0 : 1] = row;
            return first[1] != null;
        });
        if (first[0] == null) {
            throw file.refused(1, "the file is empty");
        }
        var columns = columns(first[0]);
        return first[1] == null || !columns.fit(file, first[1])
                ? null
                : PublishedDates.dayFirst(columns.value(first[1], "fileGenerationDate"));
    }

    private CsvColumns columns(CsvRow header) {
        var columns = new CsvColumns(header);
        if (!columns.has("fileGenerationDate", "Entity_LogicalId", "Entity_SubjectType", "NameAlias_WholeName")) {
            throw file.refused(
                    header.line(),
                    "this is not the EU's list in CSV 1.1, whose columns have semicolons between them, and are called"
                            + " fileGenerationDate, Entity_LogicalId, Entity_SubjectType, NameAlias_WholeName and so on");
        }
        return columns;
    }

    void read(Consumer<Subject> subjects, Consumer<RejectedRow> rejections) {
        var table = new Table(subjects, rejections);
        CsvRows.read(file, SEPARATOR, table::row);
        table.end();
    }

    /** The table while it is read. */
    private final class Table {

        private final Consumer<Subject> subjects;
        private final Consumer<RejectedRow> rejections;
        private @Nullable CsvColumns columns;
        private @Nullable Subject subject;

        Table(Consumer<Subject> subjects, Consumer<RejectedRow> rejections) {
            this.subjects = subjects;
            this.rejections = rejections;
        }

        void row(CsvRow row) {
            if (columns == null) {
                columns = columns(row);
                return;
            }
            var logicalId = columns.fit(file, row) ? columns.value(row, "Entity_LogicalId") : null;
            if (logicalId == null || !logicalId.matches("\\d+")) {
                rejections.accept(new RejectedRow(
                        file.place(row.line()),
                        "it has more columns than the header, or no number as Entity_LogicalId"));
            } else {
                add(new Fields(columns, row).subject(file.place(row.line()), logicalId));
            }
        }

        private void add(Subject row) {
            if (subject != null && subject.logicalId().equals(row.logicalId())) {
                subject = subject.with(row);
            } else {
                end();
                subject = row;
            }
        }

        void end() {
            if (subject != null) {
                subjects.accept(subject);
            }
        }
    }

    /** The fields of a row. */
    private record Fields(CsvColumns columns, CsvRow row) {

        Subject subject(String place, String logicalId) {
            return new Subject(
                    place,
                    (int) row.line(),
                    logicalId,
                    value("Entity_EU_ReferenceNumber"),
                    value("Entity_UnitedNationId"),
                    value("Entity_DesignationDate"),
                    value("Entity_SubjectType"),
                    values("Entity_Remark", "Entity_DesignationDetails").toList(),
                    List.of(new Subject.Regulation(
                            value("Entity_Regulation_NumberTitle"),
                            value("Entity_Regulation_PublicationDate"),
                            value("Entity_Regulation_EntryIntoForceDate"),
                            value("Entity_Regulation_Programme"))),
                    names().toList(),
                    addresses().toList(),
                    birthDates().toList(),
                    identifications().toList(),
                    values("Citizenship_CountryIso2Code").toList());
        }

        private @Nullable String value(String column) {
            return columns.value(row, column);
        }

        private Stream<String> values(String... names) {
            return Stream.of(names).map(this::value).filter(Objects::nonNull);
        }

        private Stream<Subject.Name> names() {
            var whole = value("NameAlias_WholeName");
            var parts = values("NameAlias_FirstName", "NameAlias_MiddleName", "NameAlias_LastName")
                    .collect(Collectors.joining(" "));
            var text = whole == null ? parts : whole;
            return text.isEmpty()
                    ? Stream.empty()
                    : Stream.of(
                            new Subject.Name(text, value("NameAlias_NameLanguage"), value("NameAlias_Function"), null));
        }

        private Stream<Subject.Address> addresses() {
            var parts = values(
                            "Address_Street",
                            "Address_PoBox",
                            "Address_ZipCode",
                            "Address_City",
                            "Address_Region",
                            "Address_Place")
                    .toList();
            var country = value("Address_CountryIso2Code");
            return parts.isEmpty() && country == null
                    ? Stream.empty()
                    : Stream.of(new Subject.Address(parts, value("Address_CountryDescription"), country));
        }

        private Stream<Subject.BirthDate> birthDates() {
            var date = new Subject.BirthDate(
                    value("BirthDate_BirthDate"),
                    value("BirthDate_Month"),
                    value("BirthDate_Year"),
                    value("BirthDate_YearRangeFrom"),
                    value("BirthDate_YearRangeTo"),
                    value("BirthDate_Circa"),
                    value("BirthDate_CalendarType"));
            return Stream.of(date);
        }

        private Stream<Subject.Identification> identifications() {
            return values("Identification_Number", "Identification_LatinNumber")
                    .limit(1)
                    .map(number -> new Subject.Identification(
                            number,
                            value("Identification_TypeCode"),
                            value("Identification_CountryIso2Code"),
                            value("Identification_KnownFalse")));
        }
    }
}
