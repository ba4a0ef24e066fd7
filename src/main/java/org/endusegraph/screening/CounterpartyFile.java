package org.endusegraph.screening;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import org.endusegraph.model.EntityKind;
import org.endusegraph.model.Fault;
import org.endusegraph.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Counterparties in a CSV file with a header, in UTF-8. Columns: {@code name} (the only one that has to be there), {@code reference},
 * {@code country}, {@code kind}, {@code address}, {@code birthDate}, {@code incorporatedOn}, and identifiers in columns named after their
 * scheme. Other columns are refused, so that nothing is read as something else.
 */
public final class CounterpartyFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CounterpartyFile() {}

    /**
     * Reads them all.
     *
     * @throws Fault.InvalidInput if the file cannot be read, a column is not known, or a row makes no sense; with the row
     */
    public static List<CounterpartyInput> read(Path file) {
        try (var reader = CsvReader.builder().ofCsvRecord(text(file))) {
            var rows = reader.stream().toList();
            if (rows.size() < 2) {
                throw new Fault.InvalidInput(
                        file + " holds no counterparty. Write a header with 'name', and a row for each.");
            }
            var columns = columns(file, rows.getFirst());
            return rows.stream()
                    .skip(1)
                    .map(row -> counterparty(file, columns, row))
                    .toList();
        } catch (IOException | CsvParseException failure) {
            throw new Fault.InvalidInput(
                    "The file " + file
                            + " cannot be read as CSV: each row has as many fields as the header, and fields with commas or quotes stand in quotes.");
        }
    }

    private static String text(Path file) {
        try {
            var text = Files.readString(file);
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException otherwise) {
            throw new Fault.InvalidInput("The file " + file + " is not in UTF-8. Save it as CSV in UTF-8.");
        } catch (IOException missing) {
            throw new Fault.InvalidInput("The file " + file + " cannot be read. Check its name.");
        }
    }

    private static CounterpartyColumns columns(Path file, CsvRecord header) {
        try {
            return new CounterpartyColumns(header.getFields());
        } catch (Fault.InvalidInput wrong) {
            throw new Fault.InvalidInput(file + ": " + wrong.getMessage());
        }
    }

    private static CounterpartyInput counterparty(Path file, CounterpartyColumns columns, CsvRecord row) {
        var fields = row.getFields();
        try {
            var name = columns.value(fields, "name");
            if (name == null) {
                throw new Fault.InvalidInput("there is no 'name'; fill it in");
            }
            var country = columns.value(fields, "country");
            var address = columns.value(fields, "address");
            var input = new CounterpartyInput(
                    columns.value(fields, "reference"),
                    name,
                    null,
                    kind(columns.value(fields, "kind")),
                    country == null ? null : List.of(country.toUpperCase(Locale.ROOT)),
                    address == null ? null : List.of(address),
                    columns.identifiers(fields),
                    date(columns.value(fields, "birthDate")),
                    date(columns.value(fields, "incorporatedOn")));
            input.counterparty();
            return input;
        } catch (Fault.InvalidInput | DateTimeException wrong) {
            throw new Fault.InvalidInput(file + ":" + row.getStartingLineNumber() + ": " + wrong.getMessage());
        }
    }

    private static @Nullable EntityKind kind(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return EntityKind.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new Fault.InvalidInput("'" + text + "' is no kind; write one of " + List.of(EntityKind.values()));
        }
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : PartialDate.of(text);
    }
}
