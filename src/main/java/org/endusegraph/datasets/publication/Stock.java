package org.endusegraph.datasets.publication;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.endusegraph.graph.Graph;
import org.jspecify.annotations.Nullable;

/**
 * What the graph has of the statements of an import: read at once if the dataset has few so far, else batch by batch. It remembers which
 * parties are written, so that they need not be looked up for their listings and links.
 */
final class Stock {

    private static final int FEW = 10_000;

    private final Graph graph;
    private final String prefix;
    private final @Nullable Map<String, Stored> all;
    private final KeyTable parties = new KeyTable();
    private boolean written;

    private Stock(Graph graph, String prefix, @Nullable Map<String, Stored> all) {
        this.graph = graph;
        this.prefix = prefix;
        this.all = all;
    }

    /** What there is of a dataset. */
    static Stock of(Graph graph, String dataset) {
        var prefix = dataset + ".";
        Map<String, Object> parameters = Map.of("dataset", dataset, "limit", FEW + 1, "prefix", prefix);
        boolean few = graph.readAtLength(
                        "publication-count", parameters, row -> row.number("count") <= FEW && !row.flag("foreign"))
                .getFirst();
        return new Stock(graph, prefix, few ? all(graph, dataset) : null);
    }

    private static Map<String, Stored> all(Graph graph, String dataset) {
        return graph.readAtLength("publication-all", Map.of("dataset", dataset), Stored::of).stream()
                .collect(Collectors.toMap(Stored::id, stored -> stored));
    }

    /** What is stored under some ids, by id. */
    Map<String, Stored> read(List<String> ids) {
        if (all == null) {
            return Stored.read(graph, ids);
        }
        var found = Stored.read(
                graph, ids.stream().filter(id -> !id.startsWith(prefix)).toList());
        var known = new HashMap<>(found);
        for (var id : ids) {
            var stored = all.get(id);
            if (stored != null) {
                known.put(id, stored);
            }
        }
        return known;
    }

    /** Notes a party that is being written. */
    void add(String party) {
        if (!written) {
            parties.add(party);
        }
    }

    /** Says that all parties are written. */
    void partiesAreWritten() {
        written = true;
    }

    /** Whether an id is that of a party of this import, once all are written. */
    boolean isParty(String id) {
        return written && parties.contains(id);
    }
}
