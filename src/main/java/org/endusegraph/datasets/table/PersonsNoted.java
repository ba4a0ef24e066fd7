package org.endusegraph.datasets.table;

import org.endusegraph.datasets.publication.Entry;
import org.endusegraph.datasets.publication.EntrySink;
import org.endusegraph.datasets.publication.KeyTable;
import org.endusegraph.datasets.publication.RejectedRow;

/** Notes the ids of natural persons, and nothing else. */
record PersonsNoted(KeyTable persons) implements EntrySink {

    @Override
    public void entry(Entry entry) {
        var first = entry.statements().getFirst();
        if (first.is("Person")) {
            persons.add(first.id());
        }
    }

    /** Told by the reading of the entries. */
    @Override
    public void rejected(RejectedRow row) {}

    @Override
    public void leftOut(String kind) {}
}
