package org.endusegraph.datasets.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.endusegraph.access.Reader;
import org.endusegraph.graph.Graph;
import org.endusegraph.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * What the graph has of a statement.
 *
 * @param dataset whose it is
 * @param digest digest of its content; null if it is not a statement of a publication
 * @param firstSeen day of the first edition that had it; null if it is not a statement of a publication
 * @param lastSeen day of the latest edition that had it; null if nobody counts it
 * @param closed whether an edition had it no longer
 * @param continuedAs id of the statement that continues it, after it was closed; null if none does
 * @param bounded whether its first day follows from editions
 * @param from its first day, as text; null if unknown
 */
record Stored(
        String id,
        String dataset,
        @Nullable String digest,
        @Nullable LocalDate firstSeen,
        @Nullable LocalDate lastSeen,
        boolean closed,
        @Nullable String continuedAs,
        boolean bounded,
        @Nullable String from) {

    /** What the graph has of some ids, by id. */
    static Map<String, Stored> read(Graph graph, List<String> ids) {
        return graph.read(Reader.ANONYMOUS, "publication-known", Map.of("ids", ids), Stored::of).stream()
                .collect(Collectors.toMap(Stored::id, stored -> stored));
    }

    private static Stored of(Row row) {
        return new Stored(
                row.text("id"),
                row.text("dataset"),
                row.textOrNull("digest"),
                row.dayOrNull("firstSeen"),
                row.dayOrNull("lastSeen"),
                row.flag("closed"),
                row.textOrNull("continuedAs"),
                row.flag("bounded"),
                row.textOrNull("from"));
    }
}
