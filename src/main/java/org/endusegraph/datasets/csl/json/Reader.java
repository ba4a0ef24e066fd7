package org.endusegraph.datasets.csl.json;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.function.Consumer;
import org.endusegraph.datasets.csl.CslEntries;
import org.endusegraph.datasets.csl.CslEntry;
import org.endusegraph.datasets.file.JsonArray;
import org.endusegraph.datasets.file.PublishedFile;
import org.endusegraph.datasets.publication.PublishedDates;
import org.endusegraph.datasets.publication.RejectedRow;
import org.jspecify.annotations.Nullable;

/** Reads the results of the file. It is one line, so that places in it say which result is meant. */
final class Reader implements CslEntries {

    private final PublishedFile file;
    private @Nullable LocalDate performedOn;

    Reader(PublishedFile file) {
        this.file = file;
    }

    /** The day of the file, after it was read; null if it says none. */
    @Nullable
    LocalDate performedOn() {
        return performedOn;
    }

    @Override
    public void read(Consumer<CslEntry> entries, Consumer<RejectedRow> rejections) {
        var about = new HashMap<String, String>();
        var count = new int[1];
        JsonArray.read(
                file,
                "results",
                (line, object) -> {
                    var result = new Result(file.place(line) + ", result " + ++count[0], (int) (long) line, object);
                    if (object.isObject() && object.has("source")) {
                        entries.accept(result.entry());
                    } else {
                        rejections.accept(new RejectedRow(result.place(), "this is no object with a 'source'"));
                    }
                },
                about::put);
        requireAll(about.getOrDefault("total", "" + count[0]), count[0]);
        var day = PublishedDates.iso(about.get("search_performed_at"));
        performedOn = day == null ? null : day.last();
    }

    /** An answer of the API holds fifty results of all, and would close all others. */
    private void requireAll(String total, int count) {
        if (!total.equals("" + count)) {
            throw file.refused(
                    1,
                    "the file says that the list has " + total + " entries, but holds " + count
                            + "; take the whole list, consolidated.json, not an answer of the search");
        }
    }
}
