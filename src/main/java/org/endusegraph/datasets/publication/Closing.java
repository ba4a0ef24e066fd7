package org.endusegraph.datasets.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.endusegraph.graph.Graph;
import org.endusegraph.model.Fault;

/** What a whole edition has no longer, once all that it has is written. */
final class Closing {

    private static final int STATEMENTS_A_TRANSACTION = 5_000;

    /** A list of fewer may lose more than half of them. */
    private static final int SMALL = 20;

    private final Graph graph;
    private final Edition edition;
    private final Tally tally;
    private final Touched touched;

    Closing(Graph graph, Edition edition, Tally tally, Touched touched) {
        this.graph = graph;
        this.edition = edition;
        this.tally = tally;
        this.touched = touched;
    }

    /**
     * Closes what has gone, and takes back what only an earlier load of the same edition had.
     *
     * @param fewer whether a list may lose more than half of its listings
     * @throws Fault.InvalidInput if one does and may not; nothing is closed then
     */
    void run(boolean fewer) {
        if (!fewer) {
            requireEnoughOfEachList();
        }
        all("publication-take-back");
        tally.closed = all("publication-close");
    }

    private void requireEnoughOfEachList() {
        graph.readAtLength("publication-unseen", parameters(), row -> row).stream()
                .filter(row -> row.number("unseen") >= SMALL && 2 * row.number("unseen") > row.number("listed"))
                .findFirst()
                .ifPresent(row -> {
                    throw new Fault.InvalidInput("This edition has " + row.number("unseen") + " of the "
                            + row.number("listed") + " listings on '" + row.text("list")
                            + "' no longer. Look at the rows that were not loaded: what is not read looks gone. Nothing is"
                            + " closed yet; if it is right, import again with --fewer.");
                });
    }

    private long all(String query) {
        long count = 0;
        var some = new ArrayList<String>();
        do {
            graph.write(query, writer -> {
                some.clear();
                writer.run(query, parameters()).forEach(row -> some.add(row.text("id")));
            });
            count += some.size();
            touched.add(some);
        } while (some.size() == STATEMENTS_A_TRANSACTION);
        return count;
    }

    private Map<String, Object> parameters() {
        return new HashMap<>(Map.of(
                "dataset", edition.heading().dataset(),
                "edition", edition.day(),
                "load", edition.load(),
                "last", edition.lastDayBefore().toString(),
                "lastDay", edition.lastDayBefore(),
                "source", edition.heading().sourceId(),
                "index", (int) edition.day().toEpochDay(),
                "limit", STATEMENTS_A_TRANSACTION));
    }
}
