package org.endusegraph.datasets.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.endusegraph.model.Fault;

/** The rows of a CSV file (RFC 4180), one after the other. */
public final class CsvRows {

    /** What a legacy publisher writes after the last row: Ctrl-Z. */
    private static final String END_OF_FILE = "\u001A";

    private CsvRows() {}

    /**
     * A row.
     *
     * @param line on which it starts, from 1
     * @param fields as they are written, without their quotes
     */
    public record CsvRow(long line, List<String> fields) {}

    /**
     * Hands over the rows of a file; empty ones are left out.
     *
     * @throws Fault.InvalidInput if the file is not UTF-8, a field is longer than {@link PublishedFile#LONGEST_FIELD}, or a quoted field has no
     *     end
     */
    public static void read(PublishedFile file, char separator, Consumer<CsvRow> rows) {
        readUntil(file, separator, row -> {
            rows.accept(row);
            return false;
        });
    }

    /**
     * Hands over the same, until one is enough; what follows it is not looked at.
     *
     * @throws Fault.InvalidInput as {@link #read} does, for what is read
     */
    public static void readUntil(PublishedFile file, char separator, Predicate<CsvRow> enough) {
        long line = 1;
        try (var text = file.text();
                var reader = CsvReader.builder()
                        .fieldSeparator(separator)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .allowExtraCharsAfterClosingQuote(false)
                        .maxBufferSize(PublishedFile.LONGEST_FIELD)
                        .ofCsvRecord(text)) {
            boolean done = false;
            for (CsvRecord row : reader) {
                line = row.getStartingLineNumber();
                if (row.getFieldCount() > 1 || !row.getField(0).equals(END_OF_FILE)) {
                    done = enough.test(new CsvRow(line, row.getFields()));
                }
                if (done) {
                    return;
                }
            }
        } catch (CsvParseException failure) {
            throw file.refused(line, reason(failure));
        } catch (UncheckedIOException failure) {
            throw file.refused(line, failure);
        } catch (IOException failure) {
            throw file.refused(line, failure);
        }
    }

    private static String reason(CsvParseException failure) {
        var cause = failure.getCause() == null ? failure : failure.getCause();
        return ("" + cause.getMessage()).contains("closing quote")
                ? "after this row something follows a closing quote; write quotes in a field twice"
                : "after this row a quoted field has no end, or is longer than " + PublishedFile.LONGEST_FIELD
                        + " characters; the file may be cut short: fetch it again";
    }
}
