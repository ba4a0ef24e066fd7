package org.endusegraph.command;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.endusegraph.screening.Screening;
import org.endusegraph.screening.ScreeningExport;
import org.jspecify.annotations.Nullable;

/** Where screenings are written, one after the other, so that what is done stays if a later one is cut off: rows of CSV, and a list in JSON. */
final class ScreeningFiles implements Closeable {

    private final @Nullable CsvWriter csv;
    private final @Nullable BufferedWriter json;
    private String before = "[";

    /**
     * Opens them.
     *
     * @param csv  null for none
     * @param json null for none
     */
    ScreeningFiles(@Nullable Path csv, @Nullable Path json) throws IOException {
        this.csv = csv == null ? null : CsvWriter.builder().build(csv);
        this.json = json == null ? null : Files.newBufferedWriter(json);
        if (this.csv != null) {
            this.csv.writeRecord(ScreeningExport.header());
        }
    }

    void write(Screening screening) throws IOException {
        if (csv != null) {
            ScreeningExport.rows(screening.results()).forEach(csv::writeRecord);
            csv.flush();
        }
        if (json != null) {
            json.write(before + ScreeningExport.json(screening));
            json.flush();
            before = ",\n";
        }
    }

    @Override
    public void close() throws IOException {
        if (json != null) {
            json.write(before.equals("[") ? "[]" : "]");
            json.close();
        }
        if (csv != null) {
            csv.close();
        }
    }
}
