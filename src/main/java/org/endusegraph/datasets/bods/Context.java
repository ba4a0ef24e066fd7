package org.endusegraph.datasets.bods;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.endusegraph.datasets.publication.KeyTable;
import org.jspecify.annotations.Nullable;

/**
 * What statements say of others, wherever these stand: a first reading finds it. It holds 32 to 64 bytes a record, and the records that stand
 * for parties that nobody names.
 */
final class Context {

    private static final int OTHER = 0;
    private static final int PERSON = 1;

    private final KeyTable latest = new KeyTable();
    private final KeyTable kinds = new KeyTable();
    private final Map<String, Unspecified> unspecified = new HashMap<>();
    private @Nullable String publisher;
    private @Nullable LocalDate published;

    void add(Row row) {
        publisher = publisher == null ? row.publisher() : publisher;
        var date = row.published();
        published = date == null || published != null && published.isAfter(date.last()) ? published : date.last();
        if (row.version() >= latest.get(row.recordId(), Long.MIN_VALUE)) {
            latest.put(row.recordId(), row.version());
            note(row);
        }
    }

    private void note(Row row) {
        unspecified.remove(row.recordId());
        if (row.isUnspecified()) {
            unspecified.put(row.recordId(), Unspecified.of(row));
        }
        if (!row.recordType().equals("relationship")) {
            kinds.put(row.recordId(), row.recordType().equals("person") ? PERSON : OTHER);
        }
    }

    /** Whether no later version of its record is in the files. */
    boolean isLatest(Row row) {
        return latest.get(row.recordId(), Long.MIN_VALUE) == row.version();
    }

    boolean isPerson(String recordId) {
        return kinds.get(recordId, OTHER) == PERSON;
    }

    /** Why a party is not named; null if it is. */
    @Nullable
    Unspecified unspecified(String recordId) {
        return unspecified.get(recordId);
    }

    /** Who publishes the first statement; null if it does not say. */
    @Nullable
    String publisher() {
        return publisher;
    }

    /** The latest day on which a statement was published; null if none says. */
    @Nullable
    LocalDate published() {
        return published;
    }
}
