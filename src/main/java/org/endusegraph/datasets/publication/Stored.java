package org.endusegraph.datasets.publication;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.endusegraph.graph.Graph;
import org.endusegraph.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * What the graph has of a statement.
 *
 * @param dataset whose it is
 * @param digest digest of its content; null if it is not a statement of a publication
 * @param terms digest of what a link says; null if it is none
 * @param firstSeen day of the first edition that had it; null if it is not a statement of a publication
 * @param lastSeen day of the latest edition that had it; null if it is not a statement of a publication
 * @param load which load of files saw it last; empty if unknown
 * @param closedIn day of the edition that had it no longer; null if none
 * @param continuedAs id of the statement that continues it, after it was closed; null if none does
 * @param from its first day, as text; null if unknown
 * @param fromDay the same, for comparisons
 * @param fromBasis why that day; null if its publisher says it
 * @param restricted whether not everybody may see it
 */
record Stored(
        String id,
        Set<String> labels,
        String dataset,
        @Nullable String digest,
        @Nullable String terms,
        @Nullable LocalDate firstSeen,
        @Nullable LocalDate lastSeen,
        String load,
        @Nullable LocalDate closedIn,
        @Nullable String continuedAs,
        @Nullable String from,
        @Nullable LocalDate fromDay,
        @Nullable String fromBasis,
        boolean restricted) {

    /** What the graph has of some ids, by id. */
    static Map<String, Stored> read(Graph graph, List<String> ids) {
        return ids.isEmpty()
                ? new HashMap<>()
                : graph.readAtLength("publication-known", Map.of("ids", ids), Stored::of).stream()
                        .collect(Collectors.toMap(Stored::id, stored -> stored));
    }

    static Stored of(Row row) {
        return new Stored(
                row.text("id"),
                Set.copyOf(row.texts("labels")),
                row.text("dataset"),
                row.textOrNull("digest"),
                row.textOrNull("terms"),
                row.dayOrNull("firstSeen"),
                row.dayOrNull("lastSeen"),
                row.text("load"),
                row.dayOrNull("closedIn"),
                row.textOrNull("continuedAs"),
                row.textOrNull("from"),
                row.dayOrNull("fromDay"),
                row.textOrNull("fromBasis"),
                row.flag("restricted"));
    }
}
