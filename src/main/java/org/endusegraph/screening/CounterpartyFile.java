package org.endusegraph.screening;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.endusegraph.model.EntityKind;
import org.endusegraph.model.Fault;
import org.endusegraph.model.Identifier;
import org.endusegraph.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Counterparties in a CSV file with a header. Columns: {@code name} (the only one that has to be there), {@code reference}, {@code country},
 * {@code kind}, {@code address}, {@code birthDate}, {@code incorporatedOn}; any other is an identifier whose scheme is the column's name.
 */
public final class CounterpartyFile {

    private static final Set<String> KNOWN =
            Set.of("name", "reference", "country", "kind", "address", "birthDate", "incorporatedOn");

    private CounterpartyFile() {}

    /**
     * Reads them all.
     *
     * @throws Fault.InvalidInput if the file cannot be read, has no column {@code name}, or a row makes no sense; with the row
     */
    public static List<CounterpartyInput> read(Path file) {
        try (var reader = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
            var all = reader.stream().map(row -> counterparty(file, row)).toList();
            if (all.isEmpty()) {
                throw new Fault.InvalidInput(
                        file + " holds no counterparty. Write a header with 'name', and a row for each.");
            }
            return all;
        } catch (IOException | CsvParseException failure) {
            throw new Fault.InvalidInput(
                    "The file " + file + " cannot be read as CSV in UTF-8. Check its name and form.");
        }
    }

    private static CounterpartyInput counterparty(Path file, NamedCsvRecord row) {
        var fields = row.getFieldsAsMap();
        try {
            var name = value(fields, "name");
            if (name == null) {
                throw new Fault.InvalidInput("there is no 'name'; fill it in");
            }
            var country = value(fields, "country");
            var address = value(fields, "address");
            var input = new CounterpartyInput(
                    value(fields, "reference"),
                    name,
                    null,
                    kind(value(fields, "kind")),
                    country == null ? null : List.of(country),
                    address == null ? null : List.of(address),
                    identifiers(fields),
                    date(value(fields, "birthDate")),
                    date(value(fields, "incorporatedOn")));
            input.counterparty();
            return input;
        } catch (Fault.InvalidInput | DateTimeException wrong) {
            throw new Fault.InvalidInput(file + ":" + row.getStartingLineNumber() + ": " + wrong.getMessage());
        }
    }

    private static @Nullable String value(Map<String, String> fields, String column) {
        var value = fields.get(column);
        return value == null || value.isBlank() ? null : value.strip();
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

    private static List<Identifier> identifiers(Map<String, String> fields) {
        return fields.entrySet().stream()
                .filter(field ->
                        !KNOWN.contains(field.getKey()) && !field.getValue().isBlank())
                .map(field -> new Identifier(field.getKey(), field.getValue().strip()))
                .toList();
    }
}
