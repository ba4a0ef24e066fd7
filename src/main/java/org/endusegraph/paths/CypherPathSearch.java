package org.endusegraph.paths;

import java.util.HashMap;
import java.util.List;
import org.endusegraph.access.Reader;
import org.endusegraph.graph.Graph;
import org.endusegraph.graph.Row;
import org.endusegraph.model.LinkStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The reference: one Cypher query enumerates every chain. */
@Component
class CypherPathSearch implements PathSearch {

    /** The most chains that one question may give. */
    static final int MOST = 5_000;

    private final Graph graph;

    CypherPathSearch(Graph graph) {
        this.graph = graph;
    }

    @Override
    public Found search(Reader reader, List<String> from, List<String> to, PathFilter filter) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("from", from);
        parameters.put("to", to);
        parameters.put("via", filter.onPath());
        parameters.put("avoid", filter.offPath());
        parameters.put("kinds", filter.followed().stream().map(Enum::name).toList());
        parameters.put("upwards", filter.upwards());
        parameters.put("asOf", filter.asOf());
        parameters.put("knownAt", filter.knownAt());
        parameters.put(
                "weakest", LinkStatus.REFUTED.ordinal() + 1 - filter.weakest().ordinal());
        parameters.put("limit", MOST + 1);
        var trails = graph.read(reader, "find-supply-paths", filter.hops(), parameters, CypherPathSearch::trail);
        int explored = graph.read(
                        reader, "count-links-within-reach", filter.hops(), parameters, row -> row.number("links"))
                .getFirst();
        return new Found(trails.stream().limit(MOST).toList(), explored, trails.size() <= MOST);
    }

    private static Trail trail(Row row) {
        var statuses = row.numbers("statuses").stream()
                .map(rank -> LinkStatus.values()[LinkStatus.REFUTED.ordinal() + 1 - rank])
                .toList();
        return new Trail(
                row.texts("entities"), row.texts("links"), statuses, row.constants("starts", Trail.Start.class));
    }
}
